package id.giliran.rehearsal.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManyHandsIT {
    private static final int HANDS = 20;
    private static final int TICKETS = 5_000;
    private static final String SERVICE = "information";

    private final Queue<String> issued = new ConcurrentLinkedQueue<>();
    private final Queue<String> called = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    @Test
    void twentyKiosksAndTwentyCountersGiveAndCallEachNumberExactlyOnce() throws Exception {
        RehearsalOffice.copyWithCounters(Workplace.config(), folder.resolve("config"), HANDS);
        try (HubProcess hub = HubProcess.start(folder.resolve("config"), folder.resolve("data"));
                HubConnection connection = hub.connect()) {
            Workplace.openDay(connection);
            allAtOnce(kiosk -> issue(new KioskActs(connection, 1)));
            allAtOnce(counter -> callUntilNobodyWaits(new CounterActs(connection, counter)));
        }

        // 801 to 999 are the kiosks' own, for the time without a hub.
        List<String> everyNumber = IntStream.concat(IntStream.range(1, 801), IntStream.range(1_000, TICKETS + 200))
                .mapToObj(ordinal -> String.format("L%03d", ordinal))
                .toList();
        assertThat(issued).containsExactlyInAnyOrderElementsOf(everyNumber);
        assertThat(called).containsExactlyInAnyOrderElementsOf(everyNumber);
        Verdict verdict = JournalVerifier.verify(folder.resolve("data/journal.db"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.tickets()).isEqualTo(TICKETS);
        assertThat(verdict.calls()).isEqualTo(TICKETS);
    }

    private void issue(KioskActs kiosk) {
        for (int ticket = 0; ticket < TICKETS / HANDS; ticket++) {
            IssuedReply reply = done(kiosk.issue(new IssueTicketRequest(SERVICE, "id", null)));
            issued.add(reply.number());
            done(kiosk.printed(reply.ticket(), "sent"));
        }
    }

    private void callUntilNobodyWaits(CounterActs counter) {
        done(counter.signIn("Petugas"));
        while (counter.callNext() instanceof ActResult.Done<ActReply>(ActReply reply)) {
            called.add(String.valueOf(reply.number()));
            String ticket = String.valueOf(reply.ticket());
            done(counter.start(ticket));
            done(counter.finish(ticket, "completed"));
        }
    }

    private static <R> R done(ActResult<R> result) {
        return switch (result) {
            case ActResult.Done<R>(R reply) -> reply;
            case ActResult.Refused<R>(var problem) -> fail("refused: " + problem);
            case ActResult.Unreachable<R>(String reason, String _) -> fail("unreachable: " + reason);
        };
    }

    private static void allAtOnce(Hand work) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int hand = 1; hand <= HANDS; hand++) {
                int number = hand;
                tasks.add(() -> {
                    work.with(number);
                    return null;
                });
            }
            for (Future<Void> task : hands.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    @FunctionalInterface
    private interface Hand {
        void with(int number);
    }
}
