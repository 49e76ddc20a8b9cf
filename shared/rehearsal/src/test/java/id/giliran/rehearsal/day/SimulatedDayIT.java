package id.giliran.rehearsal.day;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hubclient.HubConnection;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.rehearsal.ledger.DayReport;
import id.giliran.rehearsal.ledger.JournalAudit;
import id.giliran.rehearsal.ledger.Ledger;
import id.giliran.rehearsal.replay.ReplayException;
import id.giliran.rehearsal.replay.ReplayedWaits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SimulatedDayIT {
    private static final long SEED = 20_261_123;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int KIOSKS = 2;
    private static final int COUNTERS = 5;

    private final Pace pace = new Pace(400);
    private final Ledger ledger = new Ledger();
    private final List<Thread> people = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aDayWithAPowerCutLosesNothingDoublesNothingAndSkipsNobody() throws Exception {
        RehearsalOffice.copy(Workplace.config(), folder.resolve("config"));
        try (HubProcess hub = HubProcess.start(folder.resolve("config"), folder.resolve("data"));
                HubConnection connection = hub.connect();
                Watch<HallView> hall = new Watch<>(connection, ApiPaths.HALL_VIEW, HallView.class);
                Watch<OfficeView> office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            Workplace.openDay(connection);
            everyoneComes(connection);
            assertThat(office.await(view -> view.totals().served() >= 10, PATIENCE))
                    .isPresent();

            hub.kill();
            HallView before = hall.last();
            hub.restart();

            HallView after =
                    hall.await(view -> !view.calls().isEmpty(), PATIENCE).orElseThrow();
            assertThat(newest(before))
                    .allSatisfy(call -> assertThat(after.calls())
                            .as("what became of the call of %s", call.number())
                            .anyMatch(later -> later.number().equals(call.number())
                                    && !later.at().isBefore(call.at())));
            assertThat(office.await(view -> view.totals().served() >= 25, PATIENCE))
                    .isPresent();
            everyoneLeaves();
        }

        DayReport report = JournalAudit.of(folder.resolve("data/journal.db"), ledger);

        assertThat(report.broken()).isEmpty();
        assertThat(report.served()).isGreaterThanOrEqualTo(25);
        assertThat(ledger.allIssued()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(replayed()).hasSizeGreaterThanOrEqualTo(25);
    }

    /** The day of a real hub, with all that its people did at once, played once more. */
    private Map<TicketId, Duration> replayed() throws JournalException, ReplayException {
        Path journal = folder.resolve("data/journal.db");
        StoredDay day =
                StoredDay.read(journal, StoredDay.newest(journal).orElseThrow()).orElseThrow();
        return ReplayedWaits.of(day.events(), Set.of());
    }

    /** Older ones may have been pushed out of the last seven by calls made right after the restart. */
    private static List<HallView.Call> newest(HallView view) {
        return view.calls().stream().limit(2).toList();
    }

    private void everyoneComes(HubConnection hub) {
        TicketPrinter printer = new TicketPrinter(
                new PaperPrinterPort(
                        folder.resolve("paper"), PrinterProfile.generic80().roll()),
                PrinterProfile.generic80());
        for (int kiosk = 1; kiosk <= KIOSKS; kiosk++) {
            comes(new SimulatedVisitors(
                    hub, kiosk, printer, ledger, pace, new Arrivals(60), new Chance(SEED, "kiosk " + kiosk)));
        }
        for (int counter = 1; counter <= COUNTERS; counter++) {
            comes(new SimulatedOperator(
                    hub, counter, "Petugas " + counter, ledger, pace, new Chance(SEED, "counter " + counter)));
        }
    }

    private void comes(Runnable person) {
        people.add(Thread.ofVirtual().start(person));
    }

    private void everyoneLeaves() throws InterruptedException {
        pace.end();
        for (Thread person : people) {
            assertThat(person.join(Duration.ofSeconds(30))).as("went home").isTrue();
        }
    }
}
