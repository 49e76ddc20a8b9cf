package id.giliran.counterclient.keypad;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as an office writes them: letters as they are, {@code <0D 0A>} for these bytes, {@code {address}} for the keypad's own byte. */
public final class Frame {
    static final String HOW_TO_WRITE =
            "write letters as they are, bytes as <01 0D>, and {address} for the byte of this keypad.";

    private static final Pattern PART =
            Pattern.compile("<([0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2})*)>|(\\{address\\})|([ -;=-z|~])");

    private final String written;
    private final byte[] bytes;

    private Frame(String written, byte[] bytes) {
        this.written = written;
        this.bytes = bytes;
    }

    /** The frame; without bytes when it is not written as it should be. */
    static Frame of(String written, int address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher part = PART.matcher(written);
        int at = 0;
        while (at < written.length() && part.find(at) && part.start() == at) {
            bytes.writeBytes(bytes(part, address));
            at = part.end();
        }
        return new Frame(written, at == written.length() ? bytes.toByteArray() : new byte[0]);
    }

    private static byte[] bytes(Matcher part, int address) {
        if (part.group(1) != null) {
            return HexFormat.of().parseHex(part.group(1).replace(" ", ""));
        }
        return part.group(2) != null
                ? new byte[] {(byte) address}
                : part.group(3).getBytes(StandardCharsets.US_ASCII);
    }

    String written() {
        return written;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the last of the heard bytes are this frame. */
    boolean isLastOf(byte[] heard, int length) {
        return length >= bytes.length && Arrays.equals(heard, length - bytes.length, length, bytes, 0, bytes.length);
    }

    /** Whether this one ends like the other, so that both would be heard at once. */
    boolean ends(Frame other) {
        return bytes.length > 0 && other.bytes.length > 0 && isLastOf(other.bytes, other.bytes.length);
    }
}
