package id.giliran.printing.command;

import id.giliran.printing.emulator.CommandSplitter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The bytes of a ticket as a technician reads them out on the telephone: each command on a line, with its name. */
final class Hexdump {
    private static final int ROW_BYTES = 12;
    private static final int SHOWN_BYTES = 2 * ROW_BYTES;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final String ROW = "%06X  %-35s  %s";

    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int offset;

    private Hexdump() {}

    static List<String> of(byte[] bytes) {
        Hexdump dump = new Hexdump();
        CommandSplitter splitter = new CommandSplitter();
        int begun = 0;
        for (int at = 0; at < bytes.length; at++) {
            byte[] whole = splitter.take(bytes[at]).orElse(new byte[0]);
            if (whole.length > 0) {
                dump.command(whole);
                begun = at + 1;
            }
        }
        dump.endText();
        if (begun < bytes.length) {
            dump.rows(Arrays.copyOfRange(bytes, begun, bytes.length), "a command that is cut off");
        }
        return dump.lines;
    }

    private void command(byte[] whole) {
        boolean letter = whole.length == 1 && (whole[0] < 0 || whole[0] >= ' ');
        if (letter) {
            text.write(whole[0]);
        } else {
            endText();
            rows(whole, CommandNames.of(whole));
        }
    }

    private void endText() {
        if (text.size() > 0) {
            byte[] letters = text.toByteArray();
            text.reset();
            rows(letters, "text \"" + new String(letters, StandardCharsets.ISO_8859_1) + "\"");
        }
    }

    private void rows(byte[] bytes, String name) {
        int shown = Math.min(bytes.length, SHOWN_BYTES);
        for (int at = 0; at < shown; at += ROW_BYTES) {
            byte[] row = Arrays.copyOfRange(bytes, at, Math.min(shown, at + ROW_BYTES));
            lines.add(ROW.formatted(offset + at, HEX.formatHex(row), at == 0 ? name : "")
                    .stripTrailing());
        }
        if (shown < bytes.length) {
            lines.add("        ... %,d more bytes".formatted(bytes.length - shown));
        }
        offset += bytes.length;
    }
}
