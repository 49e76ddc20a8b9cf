package id.giliran.hub;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code giliran hub ask}. */
@Command(
        name = "ask",
        description = {
            "Shows what the running hub tells at a path, such as /api/v1/health, /metrics or /api/v1/openapi.json.",
            "It ends with 1 when the hub is not well or refuses, as a watching program needs it."
        },
        mixinStandardHelpOptions = true)
final class AskCommand extends OnHub {
    @Parameters(paramLabel = "PATH", description = "as in /api/v1/health")
    private @Nullable String path;

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, InterruptedException {
        HubConsole.Told told = hub.ask(Objects.requireNonNull(path, "picocli asks for it"));
        out.println(told.body());
        return told.well() ? 0 : REFUSED;
    }
}
