package id.giliran.hub.authority;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.security.spec.X509EncodedKeySpec;

/** Keys on the curve P-256, the only ones here. */
final class EllipticKeys {
    private static final String EC = "EC";
    private static final ECGenParameterSpec P_256 = new ECGenParameterSpec("secp256r1");
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private EllipticKeys() {}

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(EC);
            generator.initialize(P_256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** @throws GeneralSecurityException when these bytes are no public key of this curve */
    static ECPublicKey of(byte[] encoded) throws GeneralSecurityException {
        ECPublicKey key = (ECPublicKey) KeyFactory.getInstance(EC).generatePublic(new X509EncodedKeySpec(encoded));
        if (!isSound(key)) {
            throw new GeneralSecurityException("the key is not on the curve P-256");
        }
        return key;
    }

    private static boolean isSound(ECPublicKey key) throws GeneralSecurityException {
        AlgorithmParameters named = AlgorithmParameters.getInstance(EC);
        named.init(P_256);
        ECParameterSpec right = named.getParameterSpec(ECParameterSpec.class);
        ECParameterSpec found = key.getParams();
        return found.getCurve().equals(right.getCurve())
                && found.getGenerator().equals(right.getGenerator())
                && found.getOrder().equals(right.getOrder())
                && isOn(right.getCurve(), key.getW());
    }

    private static boolean isOn(EllipticCurve curve, ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        boolean inField = x.signum() >= 0 && x.compareTo(p) < 0 && y.signum() >= 0 && y.compareTo(p) < 0;
        BigInteger right = x.modPow(THREE, p)
                .add(curve.getA().multiply(x))
                .add(curve.getB())
                .mod(p);
        return inField && y.multiply(y).mod(p).equals(right);
    }
}
