package id.giliran.hub.authority;

import id.giliran.hub.access.KnownDevice;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** TLS as somebody who has this or that certificate, and talks to any hub. */
public final class Certified {
    private static final Duration A_DAY = Duration.ofDays(1);

    private Certified() {}

    /** As one that has none. */
    public static SSLContext nobody() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[0], new TrustManager[] {new AnyHub()}, new SecureRandom());
        return context;
    }

    /** As a device of this authority that no registry knows. */
    public static SSLContext by(Authority authority, DeviceRole role, int number) {
        KeyPair key = EllipticKeys.pair();
        return context(key, authority.issue(device(role, number), key.getPublic()));
    }

    /** With a certificate that the device has made for itself. */
    public static SSLContext byItself(DeviceRole role, int number) {
        KeyPair key = EllipticKeys.pair();
        CertificateMaker maker = new CertificateMaker(CertificateMaker.name("Giliran authority"), key.getPrivate());
        return context(key, maker.device(device(role, number), key.getPublic(), Instant.now(), A_DAY));
    }

    /** With a certificate of the hub of this folder that is over. */
    public static SSLContext over(Path data, DeviceRole role, int number) throws AuthorityException {
        KeyPair key = EllipticKeys.pair();
        Instant then = Instant.now().minus(A_DAY.multipliedBy(9));
        return context(key, maker(data).device(device(role, number), key.getPublic(), then, A_DAY));
    }

    /** With a certificate of the right authority that makes its owner a hub and no device. */
    public static SSLContext asTheHub(Path data) throws AuthorityException {
        KeyPair key = EllipticKeys.pair();
        return context(key, maker(data).hub(key.getPublic(), Instant.now(), A_DAY));
    }

    private static CertificateMaker maker(Path data) throws AuthorityException {
        return CertificateMaker.of(new IdentityFile(Authority.fileIn(data)).read());
    }

    /** TLS with this key and certificate, however they were come by. */
    public static SSLContext context(KeyPair key, X509Certificate certificate) {
        return OneKey.context(key.getPrivate(), certificate, new AnyHub());
    }

    private static KnownDevice device(DeviceRole role, int number) {
        return new KnownDevice("a-" + role.word(), new Device(role, number, role.word()));
    }
}
