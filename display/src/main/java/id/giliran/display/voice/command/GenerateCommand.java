package id.giliran.display.voice.command;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Shaping;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Languages;
import id.giliran.display.voice.program.EspeakNg;
import id.giliran.display.voice.program.SpeechException;
import id.giliran.display.voice.program.SpeechProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran voice generate}: the clips that come with Giliran are made by it. */
@Command(
        name = "generate",
        description = {
            "Makes the clips of a language with espeak-ng: trimmed, equally loud, the same bytes from the same espeak-ng.",
            "Without --to it renews the clips that come with Giliran, in its source."
        },
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private static final String SOURCE = "display/src/main/resources/id/giliran/display/voice";

    private static final String RIGHTS = """
            Made with: giliran voice generate
            espeak-ng is under GPL-3.0-or-later. Section 2 of that licence covers what a program puts out only if that is itself
            a covered work; speech that it was asked to read is not, so these clips are under the licence of Giliran.
            """;

    @Option(names = "--language", paramLabel = "CODE", description = "Only this one, such as id.")
    private @Nullable String language;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Folder that gets a folder for each language, such as config/voice.")
    private @Nullable Path to;

    @Mixin
    private VoiceFolder folder = new VoiceFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SpeechException {
        Path target = to == null ? VoiceFolder.home().resolve(SOURCE) : to;
        if (to == null && !Files.isDirectory(target)) {
            throw new IllegalArgumentException("There is no source of Giliran here. Name a folder with --to.");
        }
        EspeakNg espeak = espeak();
        for (String code : language == null ? Languages.SHIPPED : List.of(language)) {
            make(SpokenLanguage.named(code, folder.path()), target.resolve(code), espeak);
        }
        return ExitCode.OK;
    }

    private static EspeakNg espeak() throws SpeechException {
        if (SpeechProgram.ofThisMachine().orElse(null) instanceof EspeakNg espeak) {
            return espeak;
        }
        throw new SpeechException("was not found; install it (on Debian: apt install espeak-ng), then start again");
    }

    private void make(Language grammar, Path into, EspeakNg espeak) throws IOException, SpeechException {
        Files.createDirectories(into);
        long bytes = 0;
        for (String clip : grammar.clips(Reading.WORDS)) {
            byte[] file = clip(espeak, grammar, clip);
            Files.write(into.resolve(clip + ".wav"), file);
            bytes += file.length;
        }
        Files.writeString(into.resolve("made-by.txt"), espeak.version() + "\n" + RIGHTS);
        Terminal.out(spec)
                .println(grammar.name() + ": " + grammar.clips(Reading.WORDS).size() + " clips, " + bytes / 1_000
                        + " kB, in " + into);
    }

    /**
     * The file of one clip.
     *
     * @throws SpeechException if the program does not make it
     */
    static byte[] clip(EspeakNg espeak, Language grammar, String clip) throws SpeechException {
        // With a comma it is said as one of a row, and not as the end of a sentence.
        Pcm said = espeak.speak(grammar.systemVoice(), grammar.espeak(clip) + ",");
        return Wav.bytes(Shaping.levelled(Shaping.trimmed(said)), Wav.Form.MU_LAW);
    }
}
