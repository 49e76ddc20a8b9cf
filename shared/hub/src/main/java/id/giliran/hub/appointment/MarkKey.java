package id.giliran.hub.appointment;

import id.giliran.core.ticket.AppointmentMark;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random key of one day, and the marks that it makes of codes: HMAC-SHA256. Without the key nobody finds a code by trying. */
final class MarkKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private MarkKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    static MarkKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MarkKey(bytes);
    }

    /** As {@link #text()} wrote it. */
    static MarkKey read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("the key has " + bytes.length + " bytes");
        }
        return new MarkKey(bytes);
    }

    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    AppointmentMark mark(CodeText code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(code.text().getBytes(StandardCharsets.UTF_8));
            return new AppointmentMark(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
