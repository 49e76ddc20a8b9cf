package id.giliran.hub;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** {@code giliran hub override} as it is typed. */
public final class OverrideConsole {
    private OverrideConsole() {}

    /** The exit status, and what is written to either stream. */
    public static String run(Path data, int port, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "override", "--config", "../../config", "--data", data.toString(), "--port", Integer.toString(port)));
        all.addAll(List.of(arguments));
        StringWriter written = new StringWriter();
        CommandLine console =
                HubMain.commandLine().setOut(new PrintWriter(written, true)).setErr(new PrintWriter(written, true));
        return console.execute(all.toArray(String[]::new)) + " "
                + written.toString().strip();
    }
}
