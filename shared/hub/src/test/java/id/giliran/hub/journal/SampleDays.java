package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketLeftUnserved;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.access.AccessNote;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Business days from a Monday on, each with some tickets with priority, a reply and a note; the last stays open. */
final class SampleDays {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final Instant LATER = SampleOffice.MORNING.plus(Duration.ofDays(400));

    private SampleDays() {}

    /** A journal with a day for each number of tickets. */
    static void write(Path file, List<Integer> tickets) throws JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            journal.newestDay();
            for (int day = 0; day < tickets.size(); day++) {
                write(journal, day, tickets.get(day), day == tickets.size() - 1);
            }
        }
    }

    private static void write(SqliteEventJournal journal, int day, int tickets, boolean last) throws JournalException {
        Instant at = SampleOffice.MORNING.plus(Duration.ofDays(day));
        Instant evening = at.plus(Duration.ofHours(8));
        List<Batch.Entry> entries = new ArrayList<>();
        entries.add(entry(at, new DayOpened(day(day), SampleOffice.plan()), "open-" + day));
        for (int ordinal = 1; ordinal <= tickets; ordinal++) {
            entries.add(entry(at.plusSeconds(ordinal), issued(day, ordinal), "issue-" + day + "-" + ordinal));
        }
        for (int ordinal = 1; ordinal <= tickets && !last; ordinal++) {
            entries.add(entry(evening, new TicketLeftUnserved(ticket(day, ordinal)), "left-" + day + "-" + ordinal));
        }
        if (!last) {
            entries.add(entry(evening, new DayClosed(day(day), tickets), "close-" + day));
        }
        journal.append(new Batch(
                entries, List.of(new Batch.Noted(at, new AccessNote("device-renamed", "console", "day-" + day, "")))));
    }

    static LocalDate day(int number) {
        return SampleOffice.MONDAY.plusDays(number);
    }

    static OfficeEvent issued(int day, int ordinal) {
        return new TicketIssued(
                ticket(day, ordinal),
                new TicketNumber('A', ordinal),
                SampleOffice.PASSPORT,
                "id",
                true,
                Optional.empty());
    }

    private static TicketId ticket(int day, int ordinal) {
        return new TicketId("day-" + day + "-ticket-" + ordinal);
    }

    static Batch.Entry entry(Instant at, OfficeEvent event, String key) {
        Optional<String> group = event instanceof TicketIssued ? Optional.of("elderly") : Optional.empty();
        return new Batch.Entry(at, List.of(event), Optional.of(new StoredReply(key, "print-of-" + key, "{}")), group);
    }

    /** Takes the days before this one out of it; their sums are their tickets. */
    static void wipe(Path file, LocalDate before) throws JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            journal.wipe(before, ZONE, LATER, "console", SampleDays::sums);
        }
    }

    static String sums(StoredDay day) {
        return day.events().stream()
                        .filter(each -> each.event() instanceof TicketIssued)
                        .count() + " tickets";
    }
}
