package id.giliran.hub.sequencer;

import id.giliran.core.Decision;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.Rejection;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredReply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides, stores and answers, in one order. Used by the writer's thread only. */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final EventJournal journal;
    private final HubClock clock;
    private final PriorityGate gate;
    private final WaitingNotes notes;
    private final LiveOffice live = new LiveOffice();
    private Round round = new Round();
    private boolean changed;
    /** Why the newest batch was not stored; told to other threads. */
    private volatile Optional<String> trouble = Optional.empty();

    /** The office in memory may hold what was never stored. */
    private boolean stale;

    Writer(EventJournal journal, HubClock clock, PriorityGate gate, WaitingNotes notes) {
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
        this.gate = gate;
    }

    void recover() throws JournalException {
        live.recover(journal).ifPresent(clock::notBefore);
        stale = false;
    }

    /** Why nothing is stored at present, in a sentence. Any thread may ask. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Takes these as one batch, then shows the office, then lets it be looked at. Every future is complete when this returns. */
    void process(List<Asked> gathered, OfficeListener listener, boolean due) {
        if (stale) {
            rebuild();
        }
        List<Asked.Look<?>> looks = new ArrayList<>();
        for (Asked asked : gathered) {
            switch (asked) {
                case Asked.Act act -> decide(act);
                case Asked.Look<?> look -> looks.add(look);
                case Asked.Wake wake -> {
                    // What was noted is stored below.
                }
            }
        }
        finish();
        show(listener, due);
        looks.forEach(this::show);
        checkpoint();
    }

    /** Last, when everybody has been answered. */
    private void checkpoint() {
        try {
            journal.checkpoint();
        } catch (JournalException | RuntimeException failure) {
            LOG.warn("What was stored stays in the journal's WAL for now", failure);
        }
    }

    /** After the flush, so that nobody sees what may still be undone. */
    private void show(Asked.Look<?> look) {
        if (stale) {
            look.turnAway();
        } else {
            look.at(live.office());
        }
    }

    /** Shows the office if it has changed since it was shown last, or if the time has come to. */
    void show(OfficeListener listener, boolean due) {
        if (stale || !(changed || due)) {
            return;
        }
        changed = false;
        try {
            live.show(listener, clock.now());
        } catch (RuntimeException bug) {
            LOG.error("The views could not be made; screens keep the ones they have", bug);
        }
    }

    private void decide(Asked.Act asked) {
        if (stale) {
            asked.answer().complete(new Answer.NotStored(trouble.orElse("the journal cannot be read")));
            return;
        }
        try {
            Answer answer = answerTo(asked.submission());
            round.settle(asked, answer);
        } catch (JournalException | RuntimeException failure) {
            // Never the command itself: it holds what people have written.
            LOG.error(
                    "{} was left undone",
                    asked.submission().command().getClass().getSimpleName(),
                    failure);
            finish();
            rebuild();
            asked.answer().complete(new Answer.NotStored("the hub could not work it out; its log says why"));
        }
    }

    private Answer answerTo(Submission submission) throws JournalException {
        if (submission.key().isPresent()) {
            RequestKey key = submission.key().get();
            Optional<StoredReply> earlier = earlierReply(key.key());
            if (earlier.isPresent()) {
                return repeat(earlier.get(), key);
            }
        }
        return decided(inKnowledgeOfEarlier(submission));
    }

    private Submission inKnowledgeOfEarlier(Submission submission) throws JournalException {
        if (submission.sequel().isEmpty()) {
            return submission;
        }
        return earlierReply(submission.sequel().get().key())
                .map(earlier -> submission.after(earlier.body()))
                .orElse(submission);
    }

    private Answer decided(Submission submission) throws JournalException {
        Instant now = clock.now();
        return switch (OfficeDecider.decide(live.office(), live.withinLimits(submission, gate, now), now)) {
            case Decision.Rejected(var rejection) -> new Answer.Refused(rejection);
            case Decision.Accepted(var events) -> {
                Optional<TicketId> taken = takenOnAnEarlierDay(submission.command(), events);
                yield taken.isPresent()
                        ? new Answer.Refused(new Rejection.TicketIdTaken(taken.get()))
                        : new Answer.Done(happen(submission, events, now), false);
            }
        };
    }

    /** The office knows the ids of today only; the journal would refuse an older one with all else of the batch. */
    private Optional<TicketId> takenOnAnEarlierDay(OfficeCommand command, List<OfficeEvent> events)
            throws JournalException {
        // Only a kiosk brings ids of its own; those that the hub makes are too random to come twice.
        return command instanceof RecordOfflineTicket told && !events.isEmpty() && journal.knows(told.id())
                ? Optional.of(told.id())
                : Optional.empty();
    }

    private Optional<StoredReply> earlierReply(String key) throws JournalException {
        Optional<StoredReply> inThisRound = round.reply(key);
        return inThisRound.isPresent() ? inThisRound : journal.reply(key);
    }

    private static Answer repeat(StoredReply earlier, RequestKey key) {
        return earlier.fingerprint().equals(key.fingerprint())
                ? new Answer.Done(earlier.body(), true)
                : new Answer.KeyReused();
    }

    private String happen(Submission submission, List<OfficeEvent> events, Instant now) {
        Optional<String> group = gotPriority(events) ? submission.priorityGroup() : Optional.empty();
        live.happen(events, group, now);
        String body = submission.composer().compose(live.office(), events);
        Optional<StoredReply> reply = submission.key().map(key -> new StoredReply(key.key(), key.fingerprint(), body));
        if (!events.isEmpty() || reply.isPresent()) {
            round.add(new Batch.Entry(now, events, reply, group));
        }
        return body;
    }

    private static boolean gotPriority(List<OfficeEvent> events) {
        return events.stream().anyMatch(event -> event instanceof OfficeEvent.TicketIssued issued && issued.priority());
    }

    /** Makes durable what was decided, then answers. */
    private void finish() {
        Round decided = round;
        round = new Round();
        List<Batch.Noted> noted = stale ? List.of() : notes.oldest();
        try {
            if (!decided.isEmpty() || !noted.isEmpty()) {
                live.stored(journal.append(new Batch(decided.entries(), noted)));
                notes.stored(noted.size());
                trouble = Optional.empty();
            }
        } catch (JournalException | RuntimeException failure) {
            LOG.error("Nothing of a batch was stored; the office is rebuilt from the journal", failure);
            trouble = Optional.of(String.valueOf(failure.getMessage()));
            rebuild();
            decided.answerNotStored(String.valueOf(failure.getMessage()));
            return;
        }
        changed |= decided.changedOffice();
        decided.answerAll();
    }

    private void rebuild() {
        stale = true;
        try {
            recover();
        } catch (JournalException | RuntimeException failure) {
            LOG.error("The office cannot be rebuilt from the journal; nothing is decided until it can", failure);
            trouble = Optional.of(String.valueOf(failure.getMessage()));
        }
    }
}
