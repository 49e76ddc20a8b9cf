package id.giliran.hub.authority;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Whom the hub lets in: devices with a certificate of its own authority that is not over by the hub's clock. One that is "not
 * yet valid" is let in, as that clock may have been set back. Whether the device is still welcome is asked at each request.
 */
final class DeviceTrust extends OneAuthority {
    private final InstantSource clock;

    DeviceTrust(X509Certificate authority, InstantSource clock) {
        super(authority);
        this.clock = clock;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        X509Certificate certificate = chain[0];
        Issued.require(certificate, authority(), Names.CLIENT_PURPOSE);
        Instant until = DeviceCertificate.of(certificate).until();
        if (clock.instant().isAfter(until)) {
            // The cause is what TLS tells the device by: "certificate expired".
            String sentence = "The certificate was good until " + until + ".";
            throw new CertificateException(
                    sentence, new CertPathValidatorException(sentence, null, null, -1, BasicReason.EXPIRED));
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        throw new CertificateException("The hub asks no other server.");
    }
}
