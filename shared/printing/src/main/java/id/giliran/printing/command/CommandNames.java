package id.giliran.printing.command;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What printer commands are called in Epson's "ESC/POS Command Reference" and Custom's manual, and what they do. */
final class CommandNames {
    /** By their first bytes, the longer first. */
    private static final Map<String, String> NAMES = names();

    private CommandNames() {}

    static String of(byte[] command) {
        String hex = HexFormat.of().withUpperCase().formatHex(command, 0, Math.min(command.length, 8));
        return NAMES.entrySet().stream()
                .filter(name -> hex.startsWith(name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("unknown here");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("0A", "LF       prints the line");
        names.put("0D", "CR");
        names.put("1004", "DLE EOT  asks for the state");
        names.put("1005", "DLE ENQ  goes on after a fault");
        names.put("1014", "DLE DC4  forgets what is not printed yet");
        escape(names);
        names.put("1C2E", "FS .     two bytes are two letters again");
        names.put("1C50", "FS P     cuts and presents the ticket");
        names.put("1C70", "FS p     prints the kept image");
        names.put("1C71", "FS q     keeps an image");
        group(names);
        return names;
    }

    private static void escape(Map<String, String> names) {
        names.put("1B40", "ESC @    clears all modes");
        names.put("1B61", "ESC a    alignment: 0 left, 1 center, 2 right");
        names.put("1B45", "ESC E    bold: 1 on, 0 off");
        names.put("1B33", "ESC 3    line spacing");
        names.put("1B4A", "ESC J    feeds paper");
        names.put("1B21", "ESC !    print mode and size");
        names.put("1B74", "ESC t    code page");
        names.put("1B6335", "ESC c 5  FEED key: 1 locked, 0 free");
        names.put("1B2A", "ESC *    image by columns");
        names.put("1B55", "ESC U    one print direction");
        names.put("1B42", "ESC B    beeps");
        names.put("1B28", "ESC ( A  beeps");
    }

    private static void group(Map<String, String> names) {
        names.put("1D21", "GS !     size of letters");
        names.put("1D42", "GS B     white on black: 1 on, 0 off");
        names.put("1D50", "GS P     units of feeding");
        names.put("1D56", "GS V     cuts: 0 through, 1 all but one point");
        names.put("1D61", "GS a     tells changes of its state by itself");
        names.put("1D7630", "GS v 0   image by rows");
        names.put("1D286B04003141", "GS ( k   QR code: model");
        names.put("1D286B03003143", "GS ( k   QR code: size of a square, in dots");
        names.put("1D286B03003145", "GS ( k   QR code: error correction");
        names.put("1D286B03003151", "GS ( k   QR code: prints it");
        names.put("1D286B", "GS ( k   QR code: its text");
        names.put("1D284C", "GS ( L   image, stored or printed");
        names.put("1D2848", "GS ( H   asks to be told when this is printed");
    }
}
