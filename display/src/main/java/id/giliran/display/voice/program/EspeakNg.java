package id.giliran.display.voice.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** espeak-ng, on Linux. */
public record EspeakNg(Path program) implements SpeechProgram {
    /** Words a minute: a little slower than it speaks by itself, for listeners at the back. */
    private static final String SPEED = "140";

    @Override
    public String name() {
        return "espeak-ng";
    }

    @Override
    public boolean readsEspeak() {
        return true;
    }

    @Override
    public Run run(String voice, String text, Path folder, Path wav) {
        return SpeechProgram.plain(
                List.of(program.toString(), "-v", voice, "-s", SPEED, "-b", "1", "-w", wav.toString(), "--stdin"),
                text);
    }

    /**
     * Which one it is, such as {@code eSpeak NG text-to-speech: 1.51}; the same one always makes the same bytes.
     *
     * @throws SpeechException if it does not answer
     */
    public String version() throws SpeechException {
        try {
            Path output = Files.createTempFile("giliran-voice", ".txt");
            try {
                String said = SpeechProgram.plain(List.of(program.toString(), "--version"), "")
                        .within(LIMIT_SECONDS, output);
                return said.replaceAll("(?s)\\s*Data at:.*", "").strip();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException trouble) {
            throw new SpeechException("cannot be asked for its version (" + trouble.getMessage() + ")");
        }
    }
}
