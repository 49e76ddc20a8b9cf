package id.giliran.hubclient.identity;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Reads what certificates say. */
public final class Certificates {
    private static final int URI_NAME = 6;
    private static final int MARK_BYTES = 8;

    private Certificates() {}

    /**
     * The certificate of this DER in Base64.
     *
     * @throws CertificateException if it is none
     */
    public static X509Certificate read(String base64) throws CertificateException {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException notBase64) {
            throw new CertificateException("It is no Base64.", notBase64);
        }
    }

    /** A certificate as DER in Base64. */
    public static String write(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateException wasReadFromSuch) {
            throw new IllegalStateException(wasReadFromSuch);
        }
    }

    /** The first 16 hex digits of the SHA-256 of a certificate, by which people and announcements tell hubs apart. */
    public static String mark(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The URIs among a certificate's subject alternative names. */
    static List<String> uris(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        return names == null
                ? List.of()
                : names.stream()
                        .filter(name -> Objects.equals(name.getFirst(), URI_NAME))
                        .map(name -> String.valueOf(name.get(1)))
                        .toList();
    }
}
