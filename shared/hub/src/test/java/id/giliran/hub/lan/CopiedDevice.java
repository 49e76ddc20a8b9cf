package id.giliran.hub.lan;

import id.giliran.hub.authority.Certified;
import id.giliran.protocol.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.net.ssl.SSLContext;

/** What somebody holds who has copied the file of a device. */
record CopiedDevice(PrivateKey key, X509Certificate certificate) {
    private record Stored(String key, String certificate, String authority, boolean byItself, String hub) {}

    static CopiedDevice of(Path file) throws IOException, GeneralSecurityException {
        Stored stored = Json.read(Files.readString(file), Stored.class);
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(stored.key())));
        return new CopiedDevice(key, certificate(stored.certificate()));
    }

    SSLContext tls() {
        return tls(certificate);
    }

    /** With another certificate for the same key. */
    SSLContext tls(String next) throws GeneralSecurityException {
        return tls(certificate(next));
    }

    private SSLContext tls(X509Certificate shown) {
        return Certified.context(new KeyPair(certificate.getPublicKey(), key), shown);
    }

    private static X509Certificate certificate(String base64) throws GeneralSecurityException {
        byte[] der = Base64.getDecoder().decode(base64);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }
}
