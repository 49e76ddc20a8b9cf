package id.giliran.printing;

import id.giliran.printing.TicketBlock.Show;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what in {@code ticket.yaml} can be read but makes no sense. */
final class TicketDesignCheck {
    private final SettingsFile<?> file;
    private final List<SettingsException> problems = new ArrayList<>();

    private TicketDesignCheck(SettingsFile<?> file) {
        this.file = file;
    }

    static List<SettingsException> problems(SettingsFile<?> file, List<TicketBlock> blocks) {
        TicketDesignCheck check = new TicketDesignCheck(file);
        for (int index = 0; index < blocks.size(); index++) {
            check.block("blocks[" + index + "].", blocks.get(index));
        }
        check.count(blocks, Show.NUMBER, "a ticket needs its number: write \"- show: number\" once.");
        check.count(
                blocks,
                Show.QR,
                "a ticket needs its QR code, for it alone names it without doubt: write" + " \"- show: qr\" once.");
        return check.problems;
    }

    private void count(List<TicketBlock> blocks, Show show, String sentence) {
        if (blocks.stream()
                        .filter(block -> block.show() == show && block.when() == null)
                        .count()
                != 1) {
            problems.add(file.problem("blocks", sentence));
        }
    }

    private void block(String path, TicketBlock block) {
        Show show = block.show();
        boolean letters = show.isInLetters();
        allowed(path + "size", block.size(), letters || show == Show.NUMBER, "lines of words and the number");
        within(path + "size", block.size(), 1, 8);
        allowed(path + "style", block.style() == Emphasis.PLAIN ? null : block.style(), letters, "lines of words");
        allowed(
                path + "align",
                block.align(),
                letters || show == Show.QR || show == Show.LOGO,
                "lines of words, the QR code and the logo");
        allowed(path + "words", block.words(), show == Show.TEXT, "\"show: text\"");
        allowed(path + "file", block.file(), show == Show.LOGO, "\"show: logo\"");
        allowed(path + "kept", block.kept() == 0 ? null : block.kept(), show == Show.LOGO, "\"show: logo\"");
        within(path + "kept", block.kept(), 0, 255);
        millimetres(path + "millimetres", block);
        if (show == Show.TEXT && block.wordsIn("").isBlank()) {
            tell(path + "words", "a text needs its words for each language, for example {id: Terima kasih}.");
        }
        if (show == Show.LOGO && block.file() == null) {
            tell(path + "file", "a logo needs its picture, for example \"file: logo-ticket.png\" in this folder.");
        }
    }

    private void millimetres(String path, TicketBlock block) {
        Double written = block.millimetres();
        switch (block.show()) {
            case SPACE -> {
                if (written == null) {
                    tell(path, "a space needs its height, for example \"millimetres: 3\".");
                }
                within(path, written, 0.1, 100);
            }
            case QR -> within(path, written, 10, 60);
            case LOGO -> within(path, written, 5, 80);
            default -> allowed(path, written, false, "a space, the QR code and the logo");
        }
    }

    private void allowed(String path, @Nullable Object written, boolean makesSense, String what) {
        if (written != null && !makesSense) {
            tell(path, "this key is only for " + what + ". Take it away.");
        }
    }

    private void within(String path, @Nullable Number written, double least, double most) {
        if (written != null && (written.doubleValue() < least || written.doubleValue() > most)) {
            tell(path, "allowed is " + plain(least) + " to " + plain(most) + ", but found " + written + ".");
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
    }

    private void tell(String path, String sentence) {
        problems.add(file.problem(path, sentence));
    }
}
