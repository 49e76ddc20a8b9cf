package id.giliran.rehearsal.trial.bench;

import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.config.Listen;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.PeopleSettings;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.http.HubApi;
import id.giliran.hub.http.HubServer;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.metrics.Tally;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.people.People;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.SystemHubClock;
import id.giliran.hub.view.Views;
import id.giliran.protocol.view.Health;
import id.giliran.rehearsal.hubprocess.ParentLine;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The basis of comparison: the hub's own server, routes and readers of requests, and no queue behind them. What a POST costs
 * here is what Jetty, HTTP and the same JSON cost; what the hub costs more is the queue, the journal and the disk. Its health
 * is always the same, so a GET of it is the GET of a constant. A process of its own, so that it has a heap and a compiler to
 * itself as the hub has.
 */
final class NothingStoredMain {
    private NothingStoredMain() {}

    /** Runs until its standard input ends. Arguments: the folder of {@code office.yaml}, and one for its identity. */
    public static void main(String[] arguments) throws SettingsException, IOException, AuthorityException {
        OfficeSettings office = OfficeSettings.read(Path.of(arguments[0]).resolve("office.yaml"));
        SystemHubClock clock = new SystemHubClock();
        KioskReports reports = new KioskReports(office.plan().kioskCount());
        ViewBoard board = new ViewBoard(new Views(office.texts(), office.plan(), List::of), reports, clock);
        Health health = constant();
        Path data = Files.createDirectories(Path.of(arguments[1]));
        Authority authority = Authority.open(data, clock::now);
        try (AccessFile access = AccessFile.open(AccessFile.in(data));
                Devices devices = new Devices(data, access, authority, note -> {}, clock);
                People people = new People(access, PeopleSettings.USUAL, clock);
                ScreenStreams streams = new ScreenStreams(board, clock, "constant", 1);
                HubServer server = HubServer.start(
                        Listen.LOOPBACK,
                        0,
                        authority.forHub(),
                        new HubApi(
                                office.texts(),
                                office.plan(),
                                clock,
                                new NothingStored(),
                                board,
                                reports,
                                new DisplayReports(),
                                streams,
                                new AppointmentBook(
                                        ListFolder.in(Path.of("none")),
                                        office.plan().zone(),
                                        clock),
                                () -> health,
                                new Tally(),
                                () -> "",
                                new DaySheets(Path.of("none"), office.texts()),
                                devices,
                                people,
                                new DayExport(Path.of("none"), office.plan().zone()),
                                "bench"))) {
            ParentLine bench = new ParentLine();
            bench.tell(Integer.toString(server.port()));
            while (bench.hear() != null) {
                // Nothing is said to it; it goes when the bench has gone.
            }
        }
    }

    private static Health constant() {
        return new Health(
                Health.OK,
                "constant",
                "bench",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                0,
                new Health.Journal(true, true),
                List.of(),
                new Health.Disk(1, 1),
                new Health.Clock(0, 0, null),
                0,
                List.of(),
                List.of(),
                List.of());
    }
}
