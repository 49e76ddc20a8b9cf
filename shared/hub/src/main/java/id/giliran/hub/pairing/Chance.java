package id.giliran.hub.pairing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What nobody can guess. */
final class Chance {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 32;
    private static final int DEVICE_BYTES = 5;

    private Chance() {}

    /** The id of a pairing: whoever knows it may ask how that stands. */
    static String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /** The hub's nonce, in Base64. */
    static String nonce() {
        return Base64.getEncoder().encodeToString(bytes(NONCE_BYTES));
    }

    /** The end of a device's id, which a person may have to type. */
    static String device() {
        return HexFormat.of().formatHex(bytes(DEVICE_BYTES));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
