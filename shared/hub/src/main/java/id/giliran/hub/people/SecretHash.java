package id.giliran.hub.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is stored of a PIN or password: Argon2id with a salt of its own, in the usual text form (PHC), which tells the cost that
 * it was made with.
 */
final class SecretHash {
    /** OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
    private static final int KIBIBYTES = 19 * 1024;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of a secret that nobody knows: to try for somebody who is not there takes as long as any other try. */
    static final String NOBODYS = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(KIBIBYTES, PASSES, LANES, text(new byte[SALT_BYTES]), text(new byte[HASH_BYTES]));

    private SecretHash() {}

    /** What to store of a secret. */
    static String of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = reckon(secret, salt, KIBIBYTES, PASSES, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(KIBIBYTES, PASSES, LANES, text(salt), text(hash));
    }

    /** Whether this is the secret of which that was stored. Takes as long for a wrong one as for the right one. */
    static boolean fits(String secret, String stored) {
        Matcher form = FORM.matcher(stored);
        if (!form.matches()) {
            throw new IllegalArgumentException("what is stored of a secret has another form than Argon2id's");
        }
        byte[] hash = bytes(form.group(5));
        return MessageDigest.isEqual(
                hash,
                reckon(
                        secret,
                        bytes(form.group(4)),
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        hash.length));
    }

    /** Keyboards write one letter in several ways, so the text is brought into one form first. */
    private static byte[] reckon(String secret, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        byte[] text = Normalizer.normalize(secret, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(text, hash);
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
