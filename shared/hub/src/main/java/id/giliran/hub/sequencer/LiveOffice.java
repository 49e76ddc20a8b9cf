package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeEvent;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.Recovered;
import id.giliran.hub.journal.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The office as the writer holds it, with what is counted beside it. */
final class LiveOffice {
    private Office office = new Office();
    private Map<String, Integer> priorityCounts = new TreeMap<>();
    private long journalSeq;

    /** Forgets everything and applies the newest business day again. */
    Optional<Instant> recover(EventJournal journal) throws JournalException {
        Office again = new Office();
        Recovered recovered = journal.recover(stored -> applyAgain(stored, again));
        office = again;
        priorityCounts = new TreeMap<>(recovered.priorityCounts());
        journalSeq = recovered.lastSeq();
        return recovered.lastHubTime();
    }

    private static void applyAgain(StoredEvent stored, Office office) throws JournalException {
        try {
            office.apply(stored.event(), stored.hubTime());
        } catch (IllegalStateException impossible) {
            throw new JournalException(
                    "Journal row " + stored.seq() + " does not follow from the rows before (" + impossible.getMessage()
                            + "); run giliran hub verify and restore the file from a backup.",
                    impossible);
        }
    }

    Office office() {
        return office;
    }

    void happen(List<OfficeEvent> events, Optional<String> priorityGroup, Instant at) {
        for (OfficeEvent event : events) {
            office.apply(event, at);
            if (event instanceof OfficeEvent.DayOpened) {
                priorityCounts.clear();
            }
        }
        priorityGroup.ifPresent(group -> priorityCounts.merge(group, 1, Integer::sum));
    }

    /** The command, without the wish for priority where its group has had as much as it may. */
    OfficeCommand withinLimits(Submission submission, PriorityGate gate, Instant now) {
        return submission.command() instanceof OfficeCommand.IssueTicket asked
                        && submission.priorityGroup().stream()
                                .anyMatch(group -> !gate.lets(group, priorityCounts.getOrDefault(group, 0), now))
                ? asked.withoutPriority()
                : submission.command();
    }

    void stored(long newestSeq) {
        journalSeq = newestSeq;
    }

    void show(OfficeListener listener, Instant now) {
        listener.changed(office, now, journalSeq, Map.copyOf(priorityCounts));
    }
}
