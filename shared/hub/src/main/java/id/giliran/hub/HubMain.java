package id.giliran.hub;

import id.giliran.hub.config.HubSettings;
import id.giliran.hub.health.HealthWatch;
import id.giliran.hub.log.LogFile;
import id.giliran.hub.systemd.Systemd;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran hub}. */
@Command(
        name = "giliran hub",
        description = "Keeps the queue of the office; all other programs talk to it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VerifyCommand.class,
            BackupCommand.class,
            BackupsCommand.class,
            RestoreCommand.class,
            DayCommand.class
        })
public final class HubMain implements Callable<Integer> {
    /** Settings, journal or port cannot be used. */
    static final int CANNOT_START = 2;

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    @Option(names = "--config", paramLabel = "DIR", description = "folder of office.yaml and hub.yaml")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on, 0 for any free one")
    private @Nullable Integer port;

    @Spec
    private @Nullable CommandSpec spec;

    private final CountDownLatch stopped = new CountDownLatch(1);

    private HubMain() {}

    /** Runs the hub until the process is told to end. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new HubMain());
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            run(settings(config, data, port));
            return 0;
        } catch (SettingsException | HubException refused) {
            err().println(refused.getMessage());
            err().flush();
            return CANNOT_START;
        }
    }

    /** What the options and {@code hub.yaml} say; a folder that is not named is meant against the checkout. */
    static HubSettings settings(@Nullable Path config, @Nullable Path data, @Nullable Integer port)
            throws SettingsException {
        Path home = Path.of(System.getProperty("giliran.home", ""));
        return HubSettings.read(
                config == null ? home.resolve("config") : config,
                home,
                Optional.ofNullable(data),
                port == null ? OptionalInt.empty() : OptionalInt.of(port));
    }

    private void run(HubSettings settings) throws HubException, InterruptedException {
        LogFile file = LogFile.in(settings.data());
        Systemd systemd = Systemd.of(System.getenv());
        Hub hub = Hub.start(settings);
        HealthWatch watch = new HealthWatch(hub::health, systemd::see, lookEvery(systemd));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(hub, watch, systemd, file), "giliran-stop"));
        systemd.ready();
        PrintWriter out = commandLineOf().getOut();
        out.println("The hub is at " + hub.address() + ", listening on loopback only until the LAN is protected.");
        out.flush();
        stopped.await();
    }

    /** Often enough that a watchdog may miss a sign of life without ending the hub. */
    private static Duration lookEvery(Systemd systemd) {
        return systemd.watchdog()
                .map(patience -> patience.dividedBy(4))
                .filter(often -> often.compareTo(LOOK_EVERY) < 0)
                .orElse(LOOK_EVERY);
    }

    private void stop(Hub hub, HealthWatch watch, Systemd systemd, LogFile file) {
        systemd.stopping();
        watch.close();
        hub.close();
        file.close();
        stopped.countDown();
    }

    private PrintWriter err() {
        return commandLineOf().getErr();
    }

    private CommandLine commandLineOf() {
        return Objects.requireNonNull(spec, "picocli fills it").commandLine();
    }
}
