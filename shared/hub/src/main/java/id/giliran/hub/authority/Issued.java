package id.giliran.hub.authority;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whether an authority has issued a certificate, for one purpose. */
final class Issued {
    private static final int NO_AUTHORITY = -1;

    private Issued() {}

    /** @throws CertificateException when it has not */
    static void require(X509Certificate certificate, X509Certificate authority, String purpose)
            throws CertificateException {
        requireSigned(certificate, authority);
        List<String> purposes = certificate.getExtendedKeyUsage();
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() != NO_AUTHORITY
                || certificate.hasUnsupportedCriticalExtension()
                || usage == null
                || !usage[0]
                || !List.of(purpose).equals(purposes)) {
            throw new CertificateException("The certificate was issued for another purpose.");
        }
    }

    private static void requireSigned(X509Certificate certificate, X509Certificate authority)
            throws CertificateException {
        if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            throw new CertificateException("The certificate is of another authority.");
        }
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException forged) {
            throw new CertificateException("The certificate is not signed by this authority.", forged);
        }
    }
}
