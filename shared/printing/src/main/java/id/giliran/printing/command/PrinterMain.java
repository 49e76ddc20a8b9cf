package id.giliran.printing.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran printer}. */
@Command(
        name = "giliran printer",
        description =
                "The ticket printer of this kiosk, for the technician who installs or mends it. End the kiosk first:"
                        + " most printers listen to one program at a time.",
        synopsisSubcommandLabel = "(list | setup | status | test | hexdump | preview)",
        mixinStandardHelpOptions = true)
public final class PrinterMain implements Runnable {
    /** The printer cannot print now. */
    static final int TROUBLE = 1;

    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Spec
    private @Nullable CommandSpec spec;

    private PrinterMain() {}

    /** Does what the arguments say, and ends with 0 when all is well, 1 when the printer is not, 2 for a wrong word. */
    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "id/giliran/printing/command/logback.xml");
        }
        // Ports keep threads that would hold the program.
        System.exit(commandLine(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())))
                .execute(arguments));
    }

    /** @param answers what the technician types */
    static CommandLine commandLine(BufferedReader answers) {
        return new CommandLine(new PrinterMain())
                .addSubcommand(new ListCommand())
                .addSubcommand(new SetupCommand(answers))
                .addSubcommand(new StatusCommand())
                .addSubcommand(new TestCommand())
                .addSubcommand(new HexdumpCommand())
                .addSubcommand(new PreviewCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureSentences());
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Say what to do: list, setup, status, test, hexdump or preview.");
        }
    }
}
