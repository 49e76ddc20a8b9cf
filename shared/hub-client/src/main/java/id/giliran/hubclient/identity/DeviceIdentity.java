package id.giliran.hubclient.identity;

import id.giliran.protocol.pairing.Device;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a device holds once it is let in.
 *
 * @param authority of the hub that let it in: the only one that it trusts
 * @param byItself whether no person had to approve it
 * @param hub where the hub was last, as host and port
 */
public record DeviceIdentity(
        PrivateKey key, X509Certificate certificate, X509Certificate authority, boolean byItself, String hub) {
    private static final String DEVICE = "urn:giliran:device:";
    private static final String ROLE = "urn:giliran:role:";

    /**
     * A new identity.
     *
     * @param own the key that the certificate must be for
     * @throws CertificateException with a sentence if the certificate is not this device's own, or not of this authority
     */
    public static DeviceIdentity of(
            PrivateKey key,
            PublicKey own,
            Device device,
            X509Certificate certificate,
            X509Certificate authority,
            boolean byItself,
            String hub)
            throws CertificateException {
        DeviceIdentity made = new DeviceIdentity(key, certificate, authority, byItself, hub);
        made.check(own, device);
        return made;
    }

    private void check(PublicKey own, Device device) throws CertificateException {
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException forged) {
            throw new CertificateException("The hub gave a certificate that its own authority has not signed.", forged);
        }
        List<String> names = Certificates.uris(certificate);
        if (!certificate.getPublicKey().equals(own)
                || !names.contains(ROLE + device.role().word() + ":" + device.number())
                || id().isEmpty()) {
            throw new CertificateException("The hub gave a certificate that is made for another device.");
        }
    }

    /** The same device with its next certificate. */
    public DeviceIdentity renewed(X509Certificate next, Device device) throws CertificateException {
        return of(key, certificate.getPublicKey(), device, next, authority, byItself, hub);
    }

    /** The same, remembering where the hub is now. */
    public DeviceIdentity at(String place) {
        return new DeviceIdentity(key, certificate, authority, byItself, place);
    }

    /** By which the hub knows it; empty if the certificate says none. */
    public String id() {
        try {
            return Certificates.uris(certificate).stream()
                    .filter(name -> name.startsWith(DEVICE))
                    .map(name -> name.substring(DEVICE.length()))
                    .findFirst()
                    .orElse("");
        } catch (CertificateException unreadable) {
            return "";
        }
    }

    /** When the certificate is over. */
    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }
}
