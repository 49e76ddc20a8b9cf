package id.giliran.hub;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** {@code giliran hub} as it is typed, in this process. */
public final class TypedCommand {
    private TypedCommand() {}

    /** The exit status, and what is written to either stream. */
    public static String run(List<String> arguments) {
        StringWriter written = new StringWriter();
        CommandLine console =
                HubMain.commandLine().setOut(new PrintWriter(written, true)).setErr(new PrintWriter(written, true));
        return console.execute(arguments.toArray(String[]::new)) + " "
                + written.toString().strip();
    }
}
