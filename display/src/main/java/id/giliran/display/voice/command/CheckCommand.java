package id.giliran.display.voice.command;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.voice.LanguageVoice;
import id.giliran.display.voice.Voices;
import id.giliran.display.voice.grammar.Languages;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran voice check}. */
@Command(
        name = "check",
        description = {
            "Tells for each language which voice speaks, and which clips of the office are missing, broken, too quiet, too loud or too long.",
            "Ends with 1 when the recordings of the office are not whole, or a language is not said at all."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--language", paramLabel = "CODE", description = "Only this one, such as id.")
    private @Nullable String language;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "digits or words: with words more clips are needed. Default: ${DEFAULT-VALUE}.")
    private Reading reading = Reading.DIGITS;

    @Mixin
    private VoiceFolder folder = new VoiceFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> languages = language == null ? Languages.known(folder.path()) : List.of(language);
        int code = ExitCode.OK;
        for (String each : languages) {
            code = Math.max(code, check(each));
        }
        Terminal.out(spec).flush();
        return code;
    }

    private int check(String code) {
        PrintWriter out = Terminal.out(spec);
        LanguageVoice voice = Voices.of(folder.sound(reading), code);
        List<String> complaints = voice.complaints();
        String name = voice.language().map(found -> " (" + found.name() + ")").orElse("");
        out.println(code + name + ": " + voice.source().orElse("no voice") + " speaks; " + clips(voice));
        complaints.forEach(complaint -> out.println("  " + complaint));
        return complaints.isEmpty() ? ExitCode.OK : VoiceMain.TROUBLE;
    }

    private String clips(LanguageVoice voice) {
        return voice.language()
                .map(found -> found.clips(reading))
                .map(wanted -> wanted.size() - voice.own().lacking(wanted).size() + " of " + wanted.size()
                        + " clips are the office's own")
                .orElse("no grammar");
    }
}
