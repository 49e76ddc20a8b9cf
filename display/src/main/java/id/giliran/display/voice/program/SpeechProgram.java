package id.giliran.display.voice.program;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.BadClipException;
import id.giliran.display.voice.clip.Wav;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program of the operating system that reads a text aloud into a WAV file. */
public sealed interface SpeechProgram permits EspeakNg, MacSay, WindowsSpeech {
    /** Longer than any sentence takes, shorter than a hall waits. */
    int LIMIT_SECONDS = 10;

    /** What people call it. */
    String name();

    /** Whether texts for espeak-ng, with its signs for sounds, are understood. */
    default boolean readsEspeak() {
        return false;
    }

    /**
     * The run that writes a text as a WAV file.
     *
     * @param voice the language as the system calls it, such as {@code id}
     * @throws SpeechException if it has no such voice
     */
    Run run(String voice, String text, Path folder, Path wav) throws SpeechException;

    /**
     * Reads a text aloud.
     *
     * @return at {@link Wav#RATE}, with the silence around it
     * @throws SpeechException if it does not succeed within {@link #LIMIT_SECONDS}
     */
    default Pcm speak(String voice, String text) throws SpeechException {
        try {
            Path folder = Files.createTempDirectory("giliran-voice");
            try {
                Path wav = folder.resolve("said.wav");
                run(voice, text, folder, wav).within(LIMIT_SECONDS, folder.resolve("output.txt"));
                return Wav.read(Files.readAllBytes(wav));
            } finally {
                for (File file :
                        Optional.ofNullable(folder.toFile().listFiles()).orElse(new File[0])) {
                    Files.deleteIfExists(file.toPath());
                }
                Files.deleteIfExists(folder);
            }
        } catch (BadClipException bad) {
            throw new SpeechException("wrote a file that " + bad.why());
        } catch (IOException trouble) {
            throw new SpeechException("wrote no file that can be read (" + trouble.getMessage() + ")");
        }
    }

    /** The one of this machine, if there is one. */
    static Optional<SpeechProgram> ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv("PATH"));
    }

    /** @param path folders with programs, as the system writes them; null where it has none */
    static Optional<SpeechProgram> of(String system, @Nullable String path) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(new WindowsSpeech());
        }
        return name.startsWith("mac")
                ? found("say", path).<SpeechProgram>map(MacSay::new)
                : found("espeak-ng", path).map(EspeakNg::new);
    }

    private static Optional<Path> found(String program, @Nullable String path) {
        return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A run that needs nothing but its command. */
    static Run plain(List<String> command, String input) {
        return new Run(command, Map.of(), input);
    }
}
