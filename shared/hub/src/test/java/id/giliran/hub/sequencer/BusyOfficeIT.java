package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SampleOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty kiosks and twenty counters at once. */
final class BusyOfficeIT {
    private static final int THREADS = 20;
    private static final int TICKETS = 5_000;
    private static final int SUBMISSIONS = 1 + THREADS + 5 * TICKETS;

    private final Queue<String> numbers = new ConcurrentLinkedQueue<>();
    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final Semaphore waiting = new Semaphore(0);

    @TempDir
    Path folder;

    @Test
    void everyNumberIsGivenOnceAndEveryTicketCalledOnce() throws Exception {
        Path file = folder.resolve("hub.db");
        try (var stand = new Stand(file, MorningClock.started());
                var threads = Executors.newFixedThreadPool(2 * THREADS)) {
            stand.openMonday();
            awaitAll(start(stand, threads));
            assertThat(stand.journal.entriesOfAppends()).hasSizeLessThan(SUBMISSIONS);
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TICKETS)
                        .mapToObj(ordinal -> new TicketNumber('C', ordinal).toString())
                        .toList());
        assertThat(called).hasSize(TICKETS).doesNotHaveDuplicates();
        var verdict = JournalVerifier.verify(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.tickets()).isEqualTo(TICKETS);
        assertThat(verdict.calls()).isEqualTo(TICKETS);
        assertThat(verdict.rows()).isEqualTo(SUBMISSIONS);
    }

    private List<Future<?>> start(Stand stand, ExecutorService threads) {
        return IntStream.rangeClosed(1, THREADS)
                .boxed()
                .<Future<?>>flatMap(each -> Stream.of(
                        threads.submit(kiosk(stand)), threads.submit(counter(stand, new CounterNumber(each)))))
                .toList();
    }

    private static void awaitAll(List<Future<?>> all)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (Future<?> each : all) {
            each.get(300, TimeUnit.SECONDS);
        }
    }

    private Callable<Boolean> kiosk(Stand stand) {
        return () -> {
            for (int ticket = 0; ticket < TICKETS / THREADS; ticket++) {
                var id = new TicketId(UUID.randomUUID().toString());
                numbers.add(body(stand, new OfficeCommand.IssueTicket(id, SampleOffice.PICKUP, "id", false)));
                body(stand, new OfficeCommand.ConfirmPrinted(id, Confirmation.STATUS_CLEAN));
                waiting.release();
            }
            return true;
        };
    }

    private Callable<Boolean> counter(Stand stand, CounterNumber counter) {
        return () -> {
            body(stand, new OfficeCommand.SignIn(counter, "operator " + counter));
            for (int ticket = 0; ticket < TICKETS / THREADS; ticket++) {
                assertThat(waiting.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
                var id = new TicketId(body(stand, new OfficeCommand.CallNext(counter)));
                called.add(id.value());
                body(stand, new OfficeCommand.StartServing(counter, id, Optional.empty()));
                body(stand, new OfficeCommand.FinishServing(counter, id, Outcome.COMPLETED, Optional.empty()));
            }
            return true;
        };
    }

    private static String body(Stand stand, OfficeCommand command) {
        var key = new RequestKey(UUID.randomUUID().toString(), "print");
        var submission = new Submission(
                command, Optional.of(key), (office, events) -> told(events.getFirst()), Optional.empty());
        var answer = Stand.await(stand.sequencer.submit(submission));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).body();
    }

    private static String told(OfficeEvent event) {
        return switch (event) {
            case OfficeEvent.TicketIssued issued -> issued.number().toString();
            case OfficeEvent.TicketCalled call -> call.ticket().value();
            default -> "";
        };
    }
}
