package id.giliran.display.voice.command;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.grammar.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giliran voice record}. */
@Command(
        name = "record",
        description = {
            "Guides through recording the office's own voice: tells each clip's words, records, plays back, checks.",
            "Clips that are there are not asked again, so it can be ended at any time and started again."
        },
        mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLIP", arity = "0..*", description = "Only these, even if they are there already.")
    private List<String> clips = new ArrayList<>();

    @Option(names = "--language", paramLabel = "CODE", description = "Default: ${DEFAULT-VALUE}.")
    private String language = "id";

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "digits or words: with words more clips are needed. Default: ${DEFAULT-VALUE}.")
    private Reading reading = Reading.DIGITS;

    @Mixin
    private VoiceFolder folder = new VoiceFolder();

    @Spec
    private @Nullable CommandSpec spec;

    private final BufferedReader answers;
    private final SoundDevice sound;

    RecordCommand(BufferedReader answers, SoundDevice sound) {
        this.answers = answers;
        this.sound = sound;
    }

    @Override
    public Integer call() throws IOException, NoSoundException {
        Language grammar = SpokenLanguage.named(language, folder.path());
        Path into = folder.path().resolve(language);
        List<String> wanted = wanted(grammar, Pack.folder(into));
        if (wanted.isEmpty()) {
            Terminal.out(spec).println("Every clip is there. Name those that you want to record again.");
            return ExitCode.OK;
        }
        Recording recording = new Recording(answers, Terminal.out(spec), sound, into);
        recording.explain(grammar.name(), wanted.size());
        for (int at = 0; at < wanted.size() && recording.goesOn(); at++) {
            String clip = wanted.get(at);
            recording.record(clip, "[" + (at + 1) + "/" + wanted.size() + "] \"" + grammar.words(clip) + "\"");
        }
        return told(wanted(grammar, Pack.folder(into)).size());
    }

    private List<String> wanted(Language grammar, Pack pack) {
        if (clips.isEmpty()) {
            return pack.lacking(grammar.clips(reading));
        }
        Set<String> known = grammar.clips(Reading.WORDS);
        for (String clip : clips) {
            if (!known.contains(clip)) {
                throw new IllegalArgumentException(
                        "No call needs a clip '" + clip + "'. There are " + String.join(", ", known) + ".");
            }
        }
        return clips;
    }

    private int told(int left) {
        if (clips.isEmpty() && left > 0) {
            Terminal.out(spec).println(left + " clips are left. Start again to go on where you stopped.");
            return VoiceMain.TROUBLE;
        }
        Terminal.out(spec).println("Done. Start the display again to hear it.");
        return ExitCode.OK;
    }
}
