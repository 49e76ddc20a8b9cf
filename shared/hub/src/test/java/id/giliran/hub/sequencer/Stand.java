package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SampleOffice;
import id.giliran.hub.journal.SqliteEventJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A sequencer on a real journal, as a test stands it up. */
final class Stand implements AutoCloseable {
    final FaultyJournal journal;
    final Sequencer sequencer;
    private final List<Shown> shown = new CopyOnWriteArrayList<>();

    Stand(Path file, HubClock clock) throws JournalException {
        journal = new FaultyJournal(SqliteEventJournal.open(file));
        sequencer = new Sequencer(
                journal,
                clock,
                (office, now, seq, counts) -> shown.add(new Shown(office, now, seq, counts, office.openTickets())));
        sequencer.start();
    }

    /** What the listener saw; the office itself only for use after closing. */
    record Shown(Office office, Instant now, long seq, Map<String, Integer> counts, int openTickets) {}

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    Shown last() {
        return shown().getLast();
    }

    void openMonday() {
        ask(new OfficeCommand.OpenDay(SampleOffice.MONDAY, SampleOffice.plan()));
    }

    Answer ask(OfficeCommand command) {
        return await(submit(command, Optional.empty()));
    }

    Answer ask(String key, String fingerprint, OfficeCommand command) {
        return await(submit(command, Optional.of(new RequestKey(key, fingerprint))));
    }

    Answer issue(String id) {
        return ask("key of " + id, "print of " + id, issuing(id));
    }

    /** The reply tells the number of open tickets, so that the order of decisions shows. */
    CompletableFuture<Answer> submit(OfficeCommand command, Optional<RequestKey> key) {
        return sequencer.submit(new Submission(
                command,
                key,
                (office, events) -> office.openTickets() + " open after " + events.size() + " events",
                Optional.empty()));
    }

    CompletableFuture<Answer> submitIssue(String id) {
        return submit(issuing(id), Optional.of(new RequestKey("key of " + id, "print of " + id)));
    }

    static OfficeCommand issuing(String id) {
        return new OfficeCommand.IssueTicket(new TicketId(id), SampleOffice.PASSPORT, "id", false);
    }

    static OfficeCommand signIn(int counter) {
        return new OfficeCommand.SignIn(new CounterNumber(counter), "operator " + counter);
    }

    static Answer await(CompletableFuture<Answer> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Issues one ticket and makes the writer wait while it stores that: whatever comes now gathers. */
    Held hold() {
        int before = journal.entriesOfAppends().size();
        var gate = journal.holdAppends();
        var ahead = submitIssue("ahead");
        Awaitility.await().until(() -> journal.entriesOfAppends().size() == before + 1);
        return new Held(gate, ahead);
    }

    record Held(CountDownLatch gate, CompletableFuture<Answer> ahead) {
        void letGo() {
            gate.countDown();
        }
    }

    void stop() {
        sequencer.close();
    }

    @Override
    public void close() throws JournalException {
        sequencer.close();
        journal.close();
    }
}
