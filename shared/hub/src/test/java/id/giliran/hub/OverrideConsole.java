package id.giliran.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code giliran hub override} as it is typed. */
public final class OverrideConsole {
    private OverrideConsole() {}

    /** The exit status, and what is written to either stream. */
    public static String run(Path data, int port, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "override", "--config", "../../config", "--data", data.toString(), "--port", Integer.toString(port)));
        all.addAll(List.of(arguments));
        return TypedCommand.run(all);
    }
}
