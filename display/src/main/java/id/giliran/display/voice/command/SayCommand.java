package id.giliran.display.voice.command;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.voice.LanguageVoice;
import id.giliran.display.voice.Said;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voices;
import id.giliran.display.voice.clip.ClipCheck;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giliran voice say}. */
@Command(
        name = "say",
        description = "Says a call as the hall hears it, or writes it into a WAV file.",
        mixinStandardHelpOptions = true)
final class SayCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NUMBER", description = "The printed number, such as A017.")
    private String number = "";

    @Parameters(index = "1", paramLabel = "COUNTER", description = "The counter's number, such as 3.")
    private int counter;

    @Option(names = "--language", paramLabel = "CODE", description = "Default: ${DEFAULT-VALUE}.")
    private String language = "id";

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "digits (nol satu tujuh) or words (tujuh belas). Default: ${DEFAULT-VALUE}.")
    private Reading reading = Reading.DIGITS;

    @Option(names = "--recall", description = "As it is said when the number was called before.")
    private boolean recall;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes this WAV file instead of speaking.")
    private @Nullable Path out;

    @Option(names = "--small", description = "Writes 8 bits a sample (mu-law) instead of 16.")
    private boolean small;

    @Mixin
    private VoiceFolder folder = new VoiceFolder();

    @Spec
    private @Nullable CommandSpec spec;

    private final SoundDevice sound;

    SayCommand(SoundDevice sound) {
        this.sound = sound;
    }

    @Override
    public Integer call() throws NoSoundException, IOException {
        Language grammar = SpokenLanguage.named(language, folder.path());
        if (grammar.sentence(number, counter, recall, reading).isEmpty()) {
            throw new IllegalArgumentException("'" + number + "' at counter " + counter + " cannot be said in "
                    + grammar.name() + ". A number is a letter and digits, such as A017.");
        }
        LanguageVoice voice = Voices.of(folder.sound(reading), language);
        Optional<Said> said = voice.say(new Utterance(language, number, counter, recall));
        if (said.isEmpty()) {
            Terminal.out(spec).println(String.join("\n", voice.complaints()));
            return VoiceMain.TROUBLE;
        }
        tell(grammar, said.get());
        return ExitCode.OK;
    }

    private void tell(Language grammar, Said said) throws NoSoundException, IOException {
        Terminal.out(spec)
                .println(grammar.text(said.sentence(), grammar::words) + "  [" + said.source() + ", "
                        + ClipCheck.seconds(said.sound()) + "]");
        Terminal.out(spec).flush();
        if (out == null) {
            sound.play(said.sound());
        } else {
            Files.write(out, Wav.bytes(said.sound(), small ? Wav.Form.MU_LAW : Wav.Form.LINEAR));
        }
    }
}
