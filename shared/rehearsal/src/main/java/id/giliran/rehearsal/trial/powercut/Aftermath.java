package id.giliran.rehearsal.trial.powercut;

import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.hub.journal.StoredReply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a hub finds when it is started after a power cut.
 *
 * @param lost replies that had left and are not there
 * @param doubled numbers that are there twice
 * @param unsound what else is wrong
 */
record Aftermath(List<String> lost, List<String> doubled, List<String> unsound) {
    static final String JOURNAL = "journal.db";

    /** Opens the journal in this folder as a hub does, then verifies it. */
    static Aftermath of(Path folder, Map<String, String> acknowledged) {
        Aftermath found = new Aftermath(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path file = folder.resolve(JOURNAL);
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            found.look(journal, acknowledged);
        } catch (JournalException refused) {
            found.unsound.add(refused.getMessage());
            found.lost.addAll(acknowledged.keySet());
            return found;
        }
        try {
            found.unsound.addAll(JournalVerifier.verify(file).findings());
        } catch (JournalException unreadable) {
            found.unsound.add(unreadable.getMessage());
        }
        return found;
    }

    private void look(SqliteEventJournal journal, Map<String, String> acknowledged) throws JournalException {
        Set<TicketNumber> numbers = new HashSet<>();
        for (StoredEvent stored : journal.newestDay()) {
            if (stored.event() instanceof TicketIssued issued && !numbers.add(issued.number())) {
                doubled.add(issued.number().toString());
            }
        }
        for (Map.Entry<String, String> told : acknowledged.entrySet()) {
            Optional<String> kept = journal.reply(told.getKey()).map(StoredReply::body);
            if (!kept.equals(Optional.of(told.getValue()))) {
                lost.add(told.getValue());
            }
        }
    }

    boolean sound() {
        return lost.isEmpty() && doubled.isEmpty() && unsound.isEmpty();
    }
}
