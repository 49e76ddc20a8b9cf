package id.giliran.kiosk.technician;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A technician's PIN as it may stand in a file: salted and hashed with PBKDF2 (RFC 8018), never plain. */
public final class Pin {
    /** Fewer digits are tried through in minutes by whoever has the file. */
    static final int LEAST_DIGITS = 6;

    static final int MOST_DIGITS = 12;

    /** As OWASP's Password Storage Cheat Sheet asks for HMAC-SHA256; about half a second on a mini PC. */
    private static final int ITERATIONS = 600_000;

    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM = Pattern.compile("pbkdf2-sha256:(\\d{1,8}):([\\w-]{22}):([\\w-]{43})");
    private static final Pattern DIGITS = Pattern.compile("\\d{" + LEAST_DIGITS + "," + MOST_DIGITS + "}");

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private Pin(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** Whether a PIN may be made of this. */
    static boolean isPossible(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    /**
     * A new PIN with a salt of its own.
     *
     * @param digits six to twelve of them
     */
    static Pin of(String digits) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(ITERATIONS, salt, derive(digits, salt, ITERATIONS));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException with a sentence, when it is something else, such as the plain digits
     */
    public static Pin parse(String written) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()
                || Integer.parseInt(parts.group(1)) > MOST_ITERATIONS
                || parts.group(1).startsWith("0")) {
            throw new IllegalArgumentException("The PIN must not be written here as it is typed:"
                    + " run \"giliran kiosk --new-pin\" and copy the line that it prints.");
        }
        Base64.Decoder decoder = Base64.getUrlDecoder();
        return new Pin(
                Integer.parseInt(parts.group(1)), decoder.decode(parts.group(2)), decoder.decode(parts.group(3)));
    }

    /** Whether these are its digits. Takes about as long as making it; not for the screen's thread. */
    boolean matches(String digits) {
        return MessageDigest.isEqual(hash, derive(digits, salt, iterations));
    }

    /** The form for kiosk.yaml. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return "pbkdf2-sha256:" + iterations + ":" + encoder.encodeToString(salt) + ":" + encoder.encodeToString(hash);
    }

    private static byte[] derive(String digits, byte[] salt, int iterations) {
        PBEKeySpec plain = new PBEKeySpec(digits.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(plain)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256.", impossible);
        } finally {
            plain.clearPassword();
        }
    }
}
