package id.giliran.rehearsal.month;

import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.rehearsal.script.Arrival;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Paper;
import id.giliran.rehearsal.script.TicketIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who comes on one day: a Poisson process whose rate follows the hours, and those who stood before the door when it opened.
 *
 * @param anHour visitors an hour at the busiest
 */
record Crowd(Habits habits, long seed, LocalDate day, double anHour) {
    /** Of the busiest rate, by the hour of the day from 7 on; the morning is full. */
    private static final double[] SHARE = {0.9, 1.0, 1.0, 0.85, 0.6, 0.4, 0.65, 0.5, 0.35, 0.25};

    private static final int FIRST_HOUR = 7;
    private static final Duration BEFORE_THE_DOOR = Duration.ofMinutes(12);
    private static final Duration UNTIL_ALL_ARE_IN = Duration.ofMinutes(5);
    private static final double DAYS_DIFFER = 0.12;
    private static final double[] BY_WEEKDAY = {1.15, 1.0, 0.95, 0.95, 0.9, 0.8, 0.6};
    private static final double IN_ENGLISH = 0.06;
    private static final double GIVES_UP = 0.015;
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final double NO_WORD_OF_THE_PAPER = 0.006;
    private static final double NO_PAPER = 0.004;
    private static final Duration PRINTING = Duration.ofMillis(2_200);
    private static final double PRINTING_VARIATION = 0.3;
    private static final Duration ANOTHER_TRY = Duration.ofSeconds(25);
    private static final double MILLIS_AN_HOUR = Duration.ofHours(1).toMillis();

    List<Arrival> arrivals() {
        double busy = anHour
                * BY_WEEKDAY[day.getDayOfWeek().getValue() - 1]
                * Dice.of(seed, "day").factor(DAYS_DIFFER);
        return habits.plan().services().stream()
                .flatMap(service -> of(service, busy * habits.share(service.id())))
                .sorted(Comparator.comparing(Arrival::at)
                        .thenComparing(arrival -> arrival.ticket().value()))
                .toList();
    }

    private Stream<Arrival> of(Service service, double rate) {
        Dice dice = Dice.of(seed, "arrivals", service.id().value());
        List<Instant> moments = new ArrayList<>();
        List<OpenHours> spans = service.times().issuingOn(day);
        spans.forEach(span -> {
            if (span.equals(spans.getFirst())) {
                beforeTheDoor(dice, moment(span.from()), rate, moments);
            }
            within(dice, span, rate, moments);
        });
        return moments.stream().flatMap(at -> visitor(dice, at, service));
    }

    private void beforeTheDoor(Dice dice, Instant opening, double rate, List<Instant> moments) {
        double mean = rate * BEFORE_THE_DOOR.toMillis() / MILLIS_AN_HOUR;
        for (double sum = dice.exponential(); sum < mean; sum += dice.exponential()) {
            moments.add(opening.plus(Dice.scaled(UNTIL_ALL_ARE_IN, dice.share())));
        }
    }

    /** The rate is even within an hour, so each hour can be drawn by itself: a Poisson process forgets. */
    private void within(Dice dice, OpenHours span, double rate, List<Instant> moments) {
        Instant end = moment(span.to());
        for (LocalTime hour = span.from(); hour.isBefore(span.to()); ) {
            LocalTime next = hour.getHour() == 23 ? span.to() : LocalTime.of(hour.getHour() + 1, 0);
            Instant until = next.isBefore(span.to()) ? moment(next) : end;
            double perMilli = rate * share(hour) / MILLIS_AN_HOUR;
            for (Instant at = after(moment(hour), dice, perMilli); at.isBefore(until); at = after(at, dice, perMilli)) {
                moments.add(at);
            }
            hour = next;
        }
    }

    private static Instant after(Instant at, Dice dice, double perMilli) {
        return at.plusMillis(1 + (long) (dice.exponential() / perMilli));
    }

    private static double share(LocalTime hour) {
        return SHARE[Math.clamp(hour.getHour() - FIRST_HOUR, 0, SHARE.length - 1)];
    }

    /** Where no paper comes out the visitor asks once more. */
    private Stream<Arrival> visitor(Dice dice, Instant at, Service service) {
        boolean priority = dice.happens(habits.withPriority());
        String language = dice.happens(IN_ENGLISH) ? "en" : "id";
        Duration printing = dice.around(PRINTING, PRINTING_VARIATION);
        Optional<Instant> leavesAt = dice.happens(GIVES_UP)
                ? Optional.of(at.plus(Dice.scaled(PATIENCE, 0.3 + dice.exponential())))
                : Optional.empty();
        boolean failed = dice.happens(NO_PAPER);
        Paper paper = dice.happens(NO_WORD_OF_THE_PAPER)
                ? new Paper.Unconfirmed()
                : new Paper.Printed(printing, Confirmation.STATUS_CLEAN);
        Instant issuedAt = failed ? at.plus(ANOTHER_TRY) : at;
        Arrival arrival = new Arrival(
                issuedAt, TicketIds.at(issuedAt, dice), service.id(), language, priority, paper, leavesAt, true);
        TicketId ghost = TicketIds.at(at, dice);
        return failed
                ? Stream.of(
                        new Arrival(
                                at,
                                ghost,
                                service.id(),
                                language,
                                priority,
                                new Paper.Failed(printing, "paper-out"),
                                Optional.empty(),
                                true),
                        arrival)
                : Stream.of(arrival);
    }

    private Instant moment(LocalTime time) {
        return day.atTime(time).atZone(habits.plan().zone()).toInstant();
    }
}
