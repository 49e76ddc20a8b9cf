package id.giliran.display.voice.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran voice}. */
@Command(
        name = "giliran voice",
        description = "The voice in the hall: tries it, checks it, and records an office's own.",
        synopsisSubcommandLabel = "(say | check | record | generate)",
        mixinStandardHelpOptions = true)
public final class VoiceMain implements Runnable {
    /** What was asked for is not there or not whole. */
    static final int TROUBLE = 1;

    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Spec
    private @Nullable CommandSpec spec;

    private VoiceMain() {}

    /** Does what the arguments say, and ends with 0 when all is well, 1 when the voice is not, 2 for a wrong word. */
    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "id/giliran/display/logback.xml");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        // Sound lines keep threads that would hold the program.
        System.exit(commandLine(answers, new SoundCard()).execute(arguments));
    }

    /**
     * @param answers what the person types
     * @param sound loudspeaker and microphone
     */
    static CommandLine commandLine(BufferedReader answers, SoundDevice sound) {
        return new CommandLine(new VoiceMain())
                .addSubcommand(new SayCommand(sound))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new RecordCommand(answers, sound))
                .addSubcommand(new GenerateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureSentences());
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do: say, check, record or generate.");
        }
    }
}
