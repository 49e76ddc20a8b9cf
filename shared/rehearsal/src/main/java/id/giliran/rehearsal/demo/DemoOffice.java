package id.giliran.rehearsal.demo;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The throwaway office: its settings, its hub, its open business day. */
final class DemoOffice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DemoOptions options;
    private final HubProcess hub;
    private final HubConnection connection;

    private DemoOffice(DemoOptions options, HubProcess hub) throws IOException {
        this.options = options;
        this.hub = hub;
        this.connection = hub.connect();
    }

    /** Opens the office in an emptied folder. */
    static DemoOffice open(DemoOptions options) throws IOException {
        if (!Files.isRegularFile(options.config().resolve("office.yaml"))) {
            throw new IOException("There is no office.yaml in " + options.config()
                    + ". Name the folder that holds the office's settings with --config.");
        }
        empty(options.folder());
        RehearsalOffice.copy(options.config(), options.folder().resolve("config"));
        Files.createDirectories(options.pictures());
        Files.createDirectories(options.tickets());
        DemoOffice office =
                new DemoOffice(options, HubProcess.start(options.folder().resolve("config"), options.data()));
        try {
            office.openDay();
            office.requireCounter(options.counter());
        } catch (IOException | RuntimeException failure) {
            office.close();
            throw failure;
        }
        return office;
    }

    HubConnection connection() {
        return connection;
    }

    HubProcess hub() {
        return hub;
    }

    /** Another connection of the hub's owner: the people of the demo have no PINs. */
    HubConnection connect() throws IOException {
        return hub.connect();
    }

    HubPlace place() {
        return hub.place();
    }

    Path config() {
        return options.folder().resolve("config");
    }

    /** The numbers of the office's counters. */
    List<Integer> counters() throws IOException {
        return look().counters().stream().map(OfficeView.CounterLine::counter).toList();
    }

    @Override
    public void close() {
        connection.close();
        hub.close();
    }

    private void requireCounter(int counter) throws IOException {
        List<Integer> counters = counters();
        if (!counters.contains(counter)) {
            throw new IOException("This office has no counter " + counter + ". Name one of these with --counter: "
                    + counters.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void openDay() throws IOException {
        ActResult<?> opened = new DayActs(connection).open(look().office().nextDay());
        if (!(opened instanceof ActResult.Done<?>)) {
            throw new IOException("The hub did not open the business day: " + opened);
        }
    }

    private OfficeView look() throws IOException {
        try (Watch<OfficeView> office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            return office.await(view -> true, PATIENCE)
                    .orElseThrow(() -> new IOException("The hub shows no office; see " + hub.log()));
        }
    }

    /** Only what an earlier demo left; a folder that holds anything else is refused. */
    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> strange = inside.filter(path -> !List.of("config", "data", "pictures", "tickets")
                            .contains(path.getFileName().toString()))
                    .toList();
            if (!strange.isEmpty()) {
                throw new IOException(
                        "The folder " + folder + " holds " + strange.getFirst().getFileName()
                                + ", which no demo has made. Name an empty folder with --folder.");
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
