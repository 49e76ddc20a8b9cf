package id.giliran.rehearsal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 2 and 4 of the house: visitors come, the hub is gone, and everyone is served in the order of their coming. */
final class HubAwayIT {
    private static final int BEFORE = 5;
    private static final int MEANWHILE = 30;
    private static final Duration AWAY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Ten office minutes take half a minute. */
    private final Pace pace = new Pace(20);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void sixtyVisitorsAtTwoKiosksAreServedInOrderThoughTheHubIsAwayForTenMinutes() throws Exception {
        Path config = folder.resolve("config");
        RehearsalOffice.copyWithCounters(Workplace.config(), config, 1);
        try (HubProcess hub = HubProcess.start(config, folder.resolve("data"));
                HubConnection connection = hub.connect();
                Watch<OfficeView> office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            Workplace.openDay(connection);
            try (OneKiosk first = new OneKiosk(folder, config, 1, hub.place());
                    OneKiosk second = new OneKiosk(folder, config, 2, hub.place())) {
                bothAtOnce(first, second, BEFORE, Duration.ZERO);
                assertThat(office.await(view -> view.totals().printed() == 2 * BEFORE, PATIENCE))
                        .isPresent();

                hub.kill();
                bothAtOnce(first, second, MEANWHILE, AWAY.dividedBy(MEANWHILE));
                second.closeProgram();
                second.open();
                hub.restart();

                int all = 2 * (BEFORE + MEANWHILE);
                assertThat(office.await(view -> view.totals().printed() == all, PATIENCE))
                        .isPresent();
                callEveryone(new CounterActs(connection, 1), all);
                assertPaper(List.of(first.tickets(), second.tickets()));
            }
        }
        assertJournal();
    }

    private void bothAtOnce(OneKiosk first, OneKiosk second, int visitors, Duration gap) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<?> crowd : List.of(
                    people.submit(() -> come(first, visitors, gap, new Chance(1, "first"))),
                    people.submit(() -> come(second, visitors, gap, new Chance(1, "second"))))) {
                crowd.get();
            }
        }
    }

    private void come(OneKiosk kiosk, int visitors, Duration gap, Chance chance) {
        for (int visitor = 0; visitor < visitors; visitor++) {
            kiosk.visit(chance.oneOf(kiosk.services()));
            assertThat(pace.pass(gap)).isTrue();
        }
    }

    private static void callEveryone(CounterActs counter, int visitors) {
        done(counter.signIn("Rina"));
        for (int visitor = 0; visitor < visitors; visitor++) {
            String ticket = String.valueOf(done(counter.callNext()).ticket());
            done(counter.park(ticket, "the order of first calls is what counts"));
        }
    }

    private static ActReply done(ActResult<ActReply> result) {
        return result instanceof ActResult.Done<ActReply>(ActReply reply) ? reply : fail(result.toString());
    }

    private void assertPaper(List<Path> piles) throws Exception {
        List<String> onPaper = new ArrayList<>();
        for (Path pile : piles) {
            onPaper.addAll(PaperPile.tickets(pile));
        }
        assertThat(onPaper).hasSize(2 * (BEFORE + MEANWHILE)).doesNotHaveDuplicates();
    }

    private void assertJournal() throws Exception {
        Path journal = folder.resolve("data/journal.db");
        assertThat(JournalVerifier.verify(journal).findings()).isEmpty();
        try (SqliteEventJournal file = SqliteEventJournal.open(journal)) {
            List<StoredEvent> events = file.newestDay();
            List<TicketIssued> issued = all(events, TicketIssued.class);
            assertThat(issued).extracting(TicketIssued::number).doesNotHaveDuplicates();
            assertThat(issued)
                    .filteredOn(ticket -> ticket.offline().isPresent())
                    .as("tickets that the journal knows as printed offline")
                    .hasSize(2 * MEANWHILE);
            assertThat(calledInOrder(events)).isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    /** When each ticket was issued, in the order of the calls. */
    private static List<Instant> calledInOrder(List<StoredEvent> events) {
        Map<Object, Instant> issuedAt = new HashMap<>();
        for (StoredEvent stored : events) {
            if (stored.event() instanceof TicketIssued issued) {
                issuedAt.put(
                        issued.ticket(),
                        issued.offline().map(away -> away.issuedAt()).orElse(stored.hubTime()));
            }
        }
        return all(events, TicketCalled.class).stream()
                .map(call -> issuedAt.get(call.ticket()))
                .toList();
    }

    private static <E extends OfficeEvent> List<E> all(List<StoredEvent> events, Class<E> type) {
        return events.stream()
                .map(StoredEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
