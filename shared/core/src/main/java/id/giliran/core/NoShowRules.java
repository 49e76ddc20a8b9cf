package id.giliran.core;

import id.giliran.core.Rejection.CallAgainFirst;
import id.giliran.core.Rejection.CalledJustNow;
import id.giliran.core.Rejection.ComeBackOver;
import id.giliran.core.calling.Scores;
import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.NoShowPlan.Then.ComesBack;
import id.giliran.core.plan.NoShowPlan.Then.GoesBack;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.NoShow;
import java.time.Instant;
import java.util.Optional;

/** What the office's rule says about a visitor who was called and does not come. What is not enforced refuses nothing. */
record NoShowRules(Office office, Instant now) {

    /** The visitor was called only just now. */
    Optional<Rejection> justCalled(Called called) {
        var from = called.calledAt().plus(plan().gap());
        return plan().enforced() && now.isBefore(from)
                ? Optional.of(new CalledJustNow(called.id(), called.number(), from))
                : Optional.empty();
    }

    /** The visitor has not been called often enough yet. */
    Optional<Rejection> tooSoon(Called called) {
        int left = plan().calls() - called.calls();
        return plan().enforced() && left > 0
                ? Optional.of(new CallAgainFirst(called.id(), called.number(), left))
                : justCalled(called);
    }

    /** The visitor could come back, but no longer. */
    Optional<Rejection> over(NoShow missed) {
        return plan().then() instanceof ComesBack comes && !comes.byHandAfterwards()
                ? until(missed).filter(now::isAfter).map(until -> new ComeBackOver(missed.id(), missed.number(), until))
                : Optional.empty();
    }

    /** Until when the visitor can come back; empty for the whole day. */
    Optional<Instant> until(NoShow missed) {
        return plan().until(missed.at());
    }

    /** From when the ticket's waiting counts, where it goes back among the waiting: nobody gains by not coming. */
    Optional<Instant> backAt(Called called) {
        return plan().then() instanceof GoesBack back && called.waiting().missed() < back.times()
                ? Optional.of(new Scores(office.plan())
                        .behind(office.state().tickets.lines(), called.waiting(), back.places()))
                : Optional.empty();
    }

    private NoShowPlan plan() {
        return office.plan().missing();
    }
}
