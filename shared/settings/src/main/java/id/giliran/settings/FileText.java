package id.giliran.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fetches the text of a settings file, or says in a sentence why there is none. */
final class FileText {
    /** Ten times the largest file of an office; reading a text that is no settings file costs much memory by its length. */
    private static final long MOST_BYTES = 250_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    static String read(Path file, Problems problems) throws SettingsException {
        try {
            if (!Files.exists(file)) {
                throw refused(
                        problems,
                        "there is no such file (looked for " + file.toAbsolutePath() + "). "
                                + "Create it or name the right one.");
            }
            if (Files.isDirectory(file)) {
                throw refused(problems, "this is a folder, not a file. Name the file in it.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused(problems, "this is too large for a settings file (over 250 KB). Name the right file.");
            }
            String text = Files.readString(file);
            // Windows editors put the mark at the start of UTF-8 files; it is no part of the first key.
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(problems, "this is not UTF-8 text. Save it with the encoding UTF-8.");
        } catch (IOException e) {
            throw refused(
                    problems,
                    "the file cannot be read (" + file.toAbsolutePath() + "). " + "Check that this user may read it.");
        }
    }

    private static SettingsException refused(Problems problems, String sentence) {
        problems.add(Problems.NO_LINE, "", sentence);
        return problems.asException();
    }
}
