package id.giliran.rehearsal.month;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Performance;
import id.giliran.rehearsal.script.Script;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes made-up days into a real journal, as the hub would have. Used by one thread. */
public final class MonthJournal implements AutoCloseable {
    private final OfficeMonth month;
    private final List<String> groups;
    private final SqliteEventJournal journal;
    private final Office office = new Office();
    private List<Batch.Entry> batch = new ArrayList<>();

    private MonthJournal(OfficeMonth month, List<String> groups, SqliteEventJournal journal) {
        this.month = month;
        this.groups = List.copyOf(groups);
        this.journal = journal;
    }

    /**
     * Begins a new journal.
     *
     * @param file does not exist yet
     * @param groups the priority groups, of which visitors are counted by day
     */
    public static MonthJournal create(Path file, OfficeMonth month, List<String> groups) throws JournalException {
        SqliteEventJournal journal = SqliteEventJournal.open(file);
        journal.recover();
        return new MonthJournal(month, groups, journal);
    }

    /** Plays the day and stores it. Days are written in their order. */
    public WrittenDay write(LocalDate day) throws JournalException {
        Script script = month.script(day);
        int refused = Performance.play(office, month.plan(), script, this::see).size();
        int events = batch.stream().mapToInt(entry -> entry.events().size()).sum();
        journal.append(new Batch(batch));
        batch = new ArrayList<>();
        journal.checkpoint();
        return new WrittenDay(day, events, refused, office.tally());
    }

    private void see(Instant at, List<OfficeEvent> events, Office now) {
        Optional<String> group = events.stream()
                .filter(TicketIssued.class::isInstance)
                .map(TicketIssued.class::cast)
                .filter(issued -> issued.priority() && !groups.isEmpty())
                .map(issued -> group(issued.ticket()))
                .findFirst();
        batch.add(new Batch.Entry(at, events, Optional.empty(), group));
    }

    private String group(TicketId ticket) {
        return groups.get(Dice.of(month.seed(), "group", ticket.value()).below(groups.size()));
    }

    @Override
    public void close() throws JournalException {
        journal.close();
    }
}
