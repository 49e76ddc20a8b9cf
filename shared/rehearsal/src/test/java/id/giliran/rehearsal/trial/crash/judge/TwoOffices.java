package id.giliran.rehearsal.trial.crash.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.Decision.Rejected;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.SignInRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The office itself and the judge's plain queue, which follows it through one business day. They must never differ. */
final class TwoOffices {
    private final Office office = new Office();
    private final Steps steps = new Steps();
    private final Told told = new Told(office);
    private final List<StoredEvent> rows = new ArrayList<>();
    private final List<TicketId> tickets = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    /** Opens a day, with somebody at each counter. */
    void open(OfficePlan plan, Instant morning) {
        now = morning;
        LocalDate day = LocalDate.ofInstant(morning, plan.zone());
        play(new Attempt(new OpenDay(day, plan), ApiPaths.OPEN_DAY, new OpenDayRequest(day)));
        for (CounterPlan counter : plan.counters()) {
            CounterNumber number = counter.number();
            String name = "Petugas pagi " + number;
            play(Attempt.of(number, CounterAct.SIGN_IN, new SignIn(number, name), new SignInRequest(name)));
        }
    }

    Office office() {
        return office;
    }

    Instant now() {
        return now;
    }

    /** Some time goes by, and the hub does not always notice at once what is overdue. */
    void pass(Duration time, boolean notice) {
        now = now.plus(time);
        if (notice) {
            happen(((Accepted) OfficeDecider.decide(office, new ExpireConfirmations(), now)).events());
        }
    }

    /** Somebody tries something. Both offices must do the same, and look alike afterwards. */
    void play(Attempt attempt) {
        decide(attempt);
        if (office.dayOpen()) {
            new SameOffice(office, steps.queue(), now).check(tickets);
        }
    }

    private void decide(Attempt attempt) {
        Optional<String> refused = new Refusals(steps.queue(), now).refusal(attempt.asked());
        boolean idle = new Refusals(steps.queue(), now).needsNothing(attempt.asked(), Told.NO_NUMBERS);
        switch (OfficeDecider.decide(office, attempt.command(), now)) {
            case Rejected(Rejection rejection) -> {
                assertThat(refused).as("refusal of %s", attempt).contains(code(rejection));
                told.refused(attempt, code(rejection));
            }
            case Accepted(List<OfficeEvent> events) -> {
                assertThat(refused).as("refusal of %s", attempt).isEmpty();
                happen(events);
                told.done(attempt, events);
                boolean printed = attempt.asked().word().equals("printed");
                assertThat(idle && printed).as("%s has nothing to do", attempt).isEqualTo(events.isEmpty() && printed);
            }
        }
    }

    private void happen(List<OfficeEvent> events) {
        for (OfficeEvent event : events) {
            StoredEvent row = new StoredEvent(rows.size() + 1, now, event);
            rows.add(row);
            office.apply(event, now);
            steps.take(row);
            if (event instanceof TicketIssued issued) {
                tickets.add(issued.ticket());
            }
        }
    }

    /** As the hub names it. */
    private static String code(Rejection rejection) {
        return rejection
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** All that happened, as the journal holds it. */
    List<StoredEvent> rows() {
        return Collections.unmodifiableList(rows);
    }

    List<TicketId> tickets() {
        return Collections.unmodifiableList(tickets);
    }

    Told told() {
        return told;
    }
}
