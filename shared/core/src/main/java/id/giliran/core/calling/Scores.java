package id.giliran.core.calling;

import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** How tickets stand by time alone: {@code time waited × weight + credit}. */
public record Scores(OfficePlan plan) {
    private static final int PERCENT = 100;

    /** How the ticket stands at this moment. */
    public Score score(Waiting ticket, Instant now) {
        return new Score(
                ticket.id(),
                ticket.number(),
                ticket.stage(),
                Duration.between(ticket.eligibleAt(), now),
                weightPercent(ticket.stage()),
                credit(ticket.slip().priority()));
    }

    /**
     * How many of the same stage have a higher score, appointments of a later slot left out. The same at any time, as all of
     * a stage gain alike.
     */
    public int ahead(Lines lines, Waiting ticket) {
        return lines.ahead(ticket, this::standingIn);
    }

    /**
     * From when the ticket's waiting must count so that as many of its own line and stage would be called before it; behind
     * all where fewer wait. Never earlier than it counts already.
     */
    public Instant behind(Lines lines, Waiting ticket, int places) {
        var priority = ticket.slip().priority();
        return lines.first(ticket.stage(), ticket.only(), arrivals(priority), places)
                .map(last -> standingIn(last, priority).eligibleAt().plusMillis(1))
                .filter(ticket.eligibleAt()::isBefore)
                .orElse(ticket.eligibleAt());
    }

    /** All of one stage, as if they had the same credit. */
    private Comparator<Waiting> arrivals(boolean priority) {
        return Comparator.comparing((Waiting one) -> standingIn(one, priority).eligibleAt())
                .thenComparingInt(one -> one.slip().sequence());
    }

    Comparator<Waiting> highestFirst(Instant now) {
        return Comparator.comparing((Waiting ticket) -> undivided(score(ticket, now)))
                .reversed();
    }

    /** A hundred times the total, so that rounding makes no ties. */
    private static Duration undivided(Score score) {
        return score.waited()
                .multipliedBy(score.weightPercent())
                .plus(score.credit().multipliedBy(PERCENT));
    }

    /** In the other line a ticket stands where its difference in credit would have let it begin to wait. */
    private Waiting standingIn(Waiting ticket, boolean priority) {
        var headStart = credit(priority).minus(credit(ticket.slip().priority()));
        var shift = headStart.multipliedBy(PERCENT).dividedBy(weightPercent(ticket.stage()));
        return ticket.moveTo(ticket.stage(), ticket.only(), ticket.eligibleAt().plus(shift));
    }

    private Duration credit(boolean priority) {
        return priority ? plan.credit() : Duration.ZERO;
    }

    private int weightPercent(StageRef stage) {
        return plan.service(stage.service())
                .orElseThrow(() -> new IllegalStateException("no service for stage " + stage))
                .weightPercent();
    }
}
