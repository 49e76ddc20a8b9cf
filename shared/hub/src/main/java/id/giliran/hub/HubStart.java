package id.giliran.hub;

import id.giliran.hub.config.HubSettings;
import id.giliran.hub.health.HealthWatch;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.log.LogFile;
import id.giliran.hub.systemd.Systemd;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of the hub, from its start until the process is told to end.
 *
 * @param config folder of {@code office.yaml} and {@code hub.yaml}
 * @param data folder of the journal, instead of the one in {@code hub.yaml}
 * @param port to listen on, 0 for any free one, instead of the one in {@code hub.yaml}
 * @param listen who can reach it, instead of what {@code hub.yaml} says
 */
record HubStart(
        @Nullable Path config,
        @Nullable Path data,
        @Nullable Integer port,
        @Nullable String listen) {
    static final String CONFIG = "--config";
    static final String DATA = "--data";
    static final String PORT = "--port";
    static final String LISTEN = "--listen";

    /** Settings, journal or port cannot be used. */
    static final int CANNOT_START = 2;

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /**
     * The usual start: a few options, each with its value. It is read here, as loading picocli takes as long as a quarter of
     * the hub's start; whatever else may be said is left to picocli.
     */
    static Optional<HubStart> plainly(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            values.put(arguments[at], arguments[at + 1]);
        }
        boolean plain = 2 * values.size() == arguments.length
                && Set.of(CONFIG, DATA, PORT, LISTEN).containsAll(values.keySet())
                && values.values().stream().allMatch(value -> value.matches("[^-@'\"].*"))
                && values.getOrDefault(PORT, "0").matches("\\d{1,5}");
        return plain
                ? Optional.of(new HubStart(
                        path(values.get(CONFIG)),
                        path(values.get(DATA)),
                        values.containsKey(PORT) ? Integer.valueOf(values.get(PORT)) : null,
                        values.get(LISTEN)))
                : Optional.empty();
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null ? null : Path.of(value);
    }

    /** Runs the hub; tells the exit status. */
    int run(PrintWriter out, PrintWriter err) throws InterruptedException {
        SqliteEventJournal.prepare();
        try {
            HubSettings settings = settings(config, data, port, listen);
            LogFile file = LogFile.in(settings.data());
            Systemd systemd = Systemd.of(System.getenv());
            Hub hub = Hub.start(settings);
            awaitEnd(hub, systemd, file, out);
            return 0;
        } catch (SettingsException | HubException refused) {
            err.println(refused.getMessage());
            err.flush();
            return CANNOT_START;
        }
    }

    /** What the options and {@code hub.yaml} say; a folder that is not named is meant against the checkout. */
    static HubSettings settings(@Nullable Path config, @Nullable Path data, @Nullable Integer port)
            throws SettingsException {
        return settings(config, data, port, null);
    }

    private static HubSettings settings(
            @Nullable Path config, @Nullable Path data, @Nullable Integer port, @Nullable String listen)
            throws SettingsException {
        Path home = Path.of(System.getProperty("giliran.home", ""));
        return HubSettings.read(
                config == null ? home.resolve("config") : config,
                home,
                Optional.ofNullable(data),
                port == null ? OptionalInt.empty() : OptionalInt.of(port),
                Optional.ofNullable(listen));
    }

    private static void awaitEnd(Hub hub, Systemd systemd, LogFile file, PrintWriter out) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        HealthWatch watch = new HealthWatch(hub::health, systemd::see, lookEvery(systemd));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop(hub, watch, systemd, file);
                            stopped.countDown();
                        },
                        "giliran-stop"));
        systemd.ready();
        out.println("The hub is at " + hub.address() + where(hub.lanAddresses(), hub.port()));
        out.flush();
        stopped.await();
    }

    private static String where(List<String> lan, int port) {
        return lan.isEmpty()
                ? ", for programs of this computer only."
                : ", and for the devices of the LAN, which find it by themselves, at "
                        + lan.stream().map(address -> address + ":" + port).collect(Collectors.joining(" or ")) + ".";
    }

    /** Often enough that a watchdog may miss a sign of life without ending the hub. */
    private static Duration lookEvery(Systemd systemd) {
        return systemd.watchdog()
                .map(patience -> patience.dividedBy(4))
                .filter(often -> often.compareTo(LOOK_EVERY) < 0)
                .orElse(LOOK_EVERY);
    }

    private static void stop(Hub hub, HealthWatch watch, Systemd systemd, LogFile file) {
        systemd.stopping();
        watch.close();
        hub.close();
        file.close();
    }
}
