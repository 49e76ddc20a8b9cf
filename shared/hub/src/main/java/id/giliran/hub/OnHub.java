package id.giliran.hub;

import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.config.HubSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have in common that ask the running hub: which one it is, and how they end when it refuses or is not there. */
abstract class OnHub implements Callable<Integer> {
    /** Exit status when the hub says no. */
    static final int REFUSED = 1;

    @Option(names = HubStart.CONFIG, paramLabel = "DIR", description = "folder of office.yaml and hub.yaml")
    private @Nullable Path config;

    @Option(
            names = HubStart.DATA,
            paramLabel = "DIR",
            description = "folder of the hub's identity and journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Option(names = HubStart.PORT, paramLabel = "N", description = "the hub's port, instead of the one in hub.yaml")
    private @Nullable Integer port;

    @Spec
    private @Nullable CommandSpec spec;

    /** @return the exit code */
    abstract int run(HubConsole hub, PrintWriter out)
            throws SettingsException, HubException, RefusedException, InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        PrintWriter out = commandSpec().commandLine().getOut();
        try {
            HubSettings settings = HubStart.settings(config, data, port);
            try (HubConsole hub = HubConsole.of(settings.data(), settings.port())) {
                return run(hub, out);
            }
        } catch (RefusedException refused) {
            return complain(REFUSED, refused);
        } catch (SettingsException | AuthorityException | HubException unusable) {
            return complain(HubStart.CANNOT_START, unusable);
        } finally {
            out.flush();
        }
    }

    private int complain(int status, Exception why) {
        PrintWriter err = commandSpec().commandLine().getErr();
        err.println(why.getMessage());
        err.flush();
        return status;
    }

    CommandSpec commandSpec() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }
}
