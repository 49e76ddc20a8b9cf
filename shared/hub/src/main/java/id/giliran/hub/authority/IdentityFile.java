package id.giliran.hub.authority;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.crypto.spec.PBEParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an {@link Identity} in a PKCS #12 file. */
final class IdentityFile {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityFile.class);
    private static final String AUTHORITY = "authority";
    private static final String HUB = "hub";

    /** The format wants one. What protects the file are its rights: a hub that starts by itself has nobody to ask. */
    private static final char[] PASSWORD = "giliran".toCharArray();

    /** Many rounds make guessing a password slow. This one is known; they would only make the hub's start slow. */
    private static final int ROUNDS = 1;

    private static final int SALT_BYTES = 20;
    private static final String CIPHER = "PBEWithHmacSHA256AndAES_256";

    private final Path file;

    IdentityFile(Path file) {
        this.file = file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    Identity read() throws AuthorityException {
        try {
            if (OwnerOnly.mend(file)) {
                LOG.warn(
                        "Other users could read {} until now; its rights are mended. If somebody may have copied it, move"
                                + " it away while the hub is stopped, and pair every device again.",
                        file);
            }
            return load();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new AuthorityException(
                    "The hub's identity " + file + " cannot be read (" + unreadable.getMessage()
                            + "). Run giliran hub restore to bring it back from a backup; or move it away to begin anew:"
                            + " then every device must be paired again.",
                    unreadable);
        }
    }

    /** As it is, wherever it lies. */
    Identity load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        PrivateKeyEntry authority = entry(store, AUTHORITY);
        PrivateKeyEntry hub = entry(store, HUB);
        return new Identity(
                authority.getPrivateKey(),
                (X509Certificate) authority.getCertificate(),
                hub.getPrivateKey(),
                (X509Certificate) hub.getCertificate());
    }

    private static PrivateKeyEntry entry(KeyStore store, String name) throws GeneralSecurityException {
        if (store.getEntry(name, new PasswordProtection(PASSWORD)) instanceof PrivateKeyEntry entry) {
            return entry;
        }
        throw new GeneralSecurityException("the key '" + name + "' is missing");
    }

    void write(Identity identity) throws AuthorityException {
        try {
            OwnerOnly.write(file, bytes(identity));
        } catch (IOException | GeneralSecurityException failure) {
            throw new AuthorityException(
                    "The hub's identity " + file + " cannot be written (" + failure.getMessage()
                            + "); look whether the disk is full and the folder belongs to the hub's user.",
                    failure);
        }
    }

    private static byte[] bytes(Identity identity) throws IOException, GeneralSecurityException {
        // The JDK asks these two for what is not a key, and has no other way to be told.
        Security.setProperty("keystore.pkcs12.certPbeIterationCount", Integer.toString(ROUNDS));
        Security.setProperty("keystore.pkcs12.macIterationCount", Integer.toString(ROUNDS));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        put(store, AUTHORITY, identity.authorityKey(), identity.authority());
        put(store, HUB, identity.hubKey(), identity.hub(), identity.authority());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        return bytes.toByteArray();
    }

    private static void put(KeyStore store, String name, PrivateKey key, Certificate... chain)
            throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        store.setEntry(
                name,
                new PrivateKeyEntry(key, chain),
                new PasswordProtection(PASSWORD, CIPHER, new PBEParameterSpec(salt, ROUNDS)));
    }
}
