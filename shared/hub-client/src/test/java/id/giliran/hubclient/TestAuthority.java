package id.giliran.hubclient;

import id.giliran.protocol.pairing.Device;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of a hub, with real certificates. */
public final class TestAuthority {
    static final Duration YEARS = Duration.ofDays(730);

    private final KeyPair key = newKey();
    private final X500Principal name;
    private final X509Certificate certificate;

    public TestAuthority(String name) {
        this.name = new X500Principal("CN=" + name);
        X509v3CertificateBuilder builder =
                builder(this.name, key.getPublic(), Instant.now().plus(YEARS));
        this.certificate = sign(with(builder, Extension.basicConstraints, new BasicConstraints(0)));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** A certificate for a hub. */
    public X509Certificate hub(PublicKey of) {
        return leaf(of, KeyPurposeId.id_kp_serverAuth, Instant.now().plus(YEARS), "urn:giliran:hub");
    }

    /** A certificate for a server that is no hub. */
    X509Certificate stranger(PublicKey of) {
        return leaf(of, KeyPurposeId.id_kp_serverAuth, Instant.now().plus(YEARS), "urn:giliran:printer");
    }

    /** A certificate for a device. */
    public X509Certificate device(Device device, String id, PublicKey of, Instant until) {
        return leaf(
                of,
                KeyPurposeId.id_kp_clientAuth,
                until,
                "urn:giliran:device:" + id,
                "urn:giliran:role:" + device.role().word() + ":" + device.number());
    }

    public static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate leaf(PublicKey of, KeyPurposeId purpose, Instant until, String... names) {
        X509v3CertificateBuilder builder = builder(new X500Principal("CN=leaf"), of, until);
        with(builder, Extension.extendedKeyUsage, new ExtendedKeyUsage(purpose));
        GeneralName[] uris = Arrays.stream(names)
                .map(uri -> new GeneralName(GeneralName.uniformResourceIdentifier, uri))
                .toArray(GeneralName[]::new);
        return sign(with(builder, Extension.subjectAlternativeName, new GeneralNames(uris)));
    }

    private X509v3CertificateBuilder builder(X500Principal subject, PublicKey of, Instant until) {
        return new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(64, new SecureRandom()).add(BigInteger.ONE),
                Date.from(Instant.now().minus(YEARS)),
                Date.from(until),
                subject,
                of);
    }

    private static X509v3CertificateBuilder with(
            X509v3CertificateBuilder builder,
            org.bouncycastle.asn1.ASN1ObjectIdentifier what,
            org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            return builder.addExtension(what, true, value);
        } catch (CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate sign(X509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
