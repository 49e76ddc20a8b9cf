package id.giliran.display.voice.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program {@code say} of macOS. Not tried on a Mac yet. */
record MacSay(Path program) implements SpeechProgram {
    /** A line of {@code say -v ?}: {@code Damayanti           id_ID    # Halo, nama saya Damayanti.} */
    private static final Pattern VOICE = Pattern.compile("^(.+?)\\s+([a-z]{2,3})[_-](\\w+)\\s+#.*$");

    @Override
    public String name() {
        return "say";
    }

    @Override
    public Run run(String voice, String text, Path folder, Path wav) throws SpeechException {
        String voices = SpeechProgram.plain(List.of(program.toString(), "-v", "?"), "")
                .within(LIMIT_SECONDS, folder.resolve("voices.txt"));
        return SpeechProgram.plain(
                List.of(
                        program.toString(),
                        "-v",
                        voiceOf(voice, voices),
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-o",
                        wav.toString(),
                        "-f",
                        "-"),
                text);
    }

    /** The first voice of a language that is listed, preferring its country. */
    static String voiceOf(String language, String voices) throws SpeechException {
        String[] wanted = language.toLowerCase(Locale.ROOT).split("-", 2);
        String found = "";
        for (String line : voices.lines().toList()) {
            Matcher voice = VOICE.matcher(line);
            if (voice.matches() && voice.group(2).equals(wanted[0])) {
                if (wanted.length == 1
                        || voice.group(3).toLowerCase(Locale.ROOT).equals(wanted[1])) {
                    return voice.group(1);
                }
                found = found.isEmpty() ? voice.group(1) : found;
            }
        }
        if (found.isEmpty()) {
            throw new SpeechException("has no voice for '" + language + "'; add one in the system's settings");
        }
        return found;
    }
}
