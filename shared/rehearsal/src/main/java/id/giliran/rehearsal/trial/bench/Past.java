package id.giliran.rehearsal.trial.bench;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredReply;
import id.giliran.hubclient.ActSender;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.TicketIds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal as years of work leave it: decided by the real decider and written by the real journal, in large batches so that it
 * takes a minute or two. Each visit is five events: issued, printed, called, started, served. Used by one thread.
 */
final class Past implements AutoCloseable {
    private static final int TICKETS_A_DAY = 1_000;
    private static final int MOST_IN_A_BATCH = 10_000;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration OLD_PACE = Duration.ofSeconds(20);
    private static final Duration TODAY_SO_FAR = Duration.ofHours(2);

    /** Of today's tickets one in so many still waits, and as many went through two stages: five events a ticket all the same. */
    private static final int ONE_IN = 20;

    private static final ServiceId ONE_STAGE = new ServiceId(OpenHub.SERVICE);
    private static final ServiceId TWO_STAGES = new ServiceId("passport-renewal");
    private static final int FINGERPRINT_LENGTH = 40;
    private static final String REPLY =
            "{\"ticket\":\"0123456789abcdefghjk\",\"number\":\"L0001\",\"service\":\"information\",\"language\":\"id\"}";

    private final Dice chance = Dice.of(17, "tickets");
    private final Office office = new Office();
    private final OfficePlan plan;
    private final SqliteEventJournal journal;
    private List<Batch.Entry> batch = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private boolean repliesAreKept;
    private int counter;

    private Past(Path file, OfficePlan plan) throws JournalException {
        this.plan = plan;
        this.journal = SqliteEventJournal.open(file);
        journal.recover();
    }

    /** Writes so many old tickets, then a day that is still open with so many more. */
    static void write(Path file, OfficePlan plan, int oldTickets, int todaysTickets) throws JournalException {
        try (Past past = new Past(file, plan)) {
            int days = (oldTickets + TICKETS_A_DAY - 1) / TICKETS_A_DAY;
            LocalDate today = LocalDate.now(plan.zone());
            for (int ago = days; ago > 0; ago--) {
                past.oldDay(today.minusDays(ago));
            }
            past.today(today, todaysTickets);
            past.flush();
        }
    }

    private void oldDay(LocalDate day) throws JournalException {
        now = day.atTime(MORNING).atZone(plan.zone()).toInstant();
        begin(day);
        for (int ticket = 0; ticket < TICKETS_A_DAY; ticket++) {
            now = now.plus(OLD_PACE);
            serve(issue(ONE_STAGE));
        }
    }

    private void today(LocalDate day, int tickets) throws JournalException {
        now = Instant.ofEpochMilli(System.currentTimeMillis()).minus(TODAY_SO_FAR);
        Duration pace = TODAY_SO_FAR.dividedBy(tickets + 1L);
        begin(day);
        repliesAreKept = true;
        for (int ticket = 0; ticket < tickets; ticket++) {
            now = Instant.ofEpochMilli(now.plus(pace).toEpochMilli());
            if (ticket >= tickets - tickets / ONE_IN) {
                issue(ONE_STAGE);
            } else if (ticket % (ONE_IN - 1) == 0) {
                TicketId visit = issue(TWO_STAGES);
                serve(visit);
                serve(visit);
            } else {
                serve(issue(ONE_STAGE));
            }
        }
    }

    private void begin(LocalDate day) throws JournalException {
        happen(new OfficeCommand.OpenDay(day, plan));
        for (int number = 1; number <= BenchOffice.COUNTERS; number++) {
            happen(new OfficeCommand.SignIn(new CounterNumber(number), "Petugas"));
        }
    }

    private TicketId issue(ServiceId service) throws JournalException {
        TicketId ticket = TicketIds.at(now, chance);
        happen(new OfficeCommand.IssueTicket(ticket, service, "id", false));
        happen(new OfficeCommand.ConfirmPrinted(ticket, Confirmation.SENT));
        return ticket;
    }

    private void serve(TicketId ticket) throws JournalException {
        counter = counter % BenchOffice.COUNTERS + 1;
        CounterNumber here = new CounterNumber(counter);
        happen(new OfficeCommand.CallNext(here));
        happen(new OfficeCommand.StartServing(here, ticket, Optional.empty()));
        happen(new OfficeCommand.FinishServing(here, ticket, Outcome.COMPLETED, Optional.empty()));
    }

    private void happen(OfficeCommand command) throws JournalException {
        if (!(OfficeDecider.decide(office, command, now) instanceof Decision.Accepted(List<OfficeEvent> events))) {
            throw new IllegalStateException("The past cannot be made: the office refused " + command);
        }
        events.forEach(event -> office.apply(event, now));
        batch.add(new Batch.Entry(now, events, reply(), Optional.empty()));
        if (batch.size() >= MOST_IN_A_BATCH) {
            flush();
        }
    }

    /** Old days' replies have been dropped long ago. */
    private Optional<StoredReply> reply() {
        return repliesAreKept
                ? Optional.of(new StoredReply(ActSender.newKey(), "0".repeat(FINGERPRINT_LENGTH), REPLY))
                : Optional.empty();
    }

    private void flush() throws JournalException {
        if (!batch.isEmpty()) {
            journal.append(new Batch(batch));
            batch = new ArrayList<>();
        }
    }

    @Override
    public void close() throws JournalException {
        journal.close();
    }
}
