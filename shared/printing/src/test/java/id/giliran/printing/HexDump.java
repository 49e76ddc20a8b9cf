package id.giliran.printing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes for people: sixteen a line, and beside them what is a letter. */
final class HexDump {
    private static final int BYTES_A_LINE = 16;

    private HexDump() {}

    static String of(byte[] bytes) {
        StringBuilder dump = new StringBuilder();
        for (int from = 0; from < bytes.length; from += BYTES_A_LINE) {
            byte[] line = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + BYTES_A_LINE));
            String letters = new String(line, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
            dump.append("%-48s |%s|\n".formatted(HexFormat.ofDelimiter(" ").formatHex(line), letters));
        }
        return dump.toString();
    }
}
