package id.giliran.display.hall;

import id.giliran.protocol.view.HallView.OpenSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When numbers are given today.
 *
 * @param spans in order, at least one; what lies between two of them is a break
 */
record OfficeHours(List<OpenSpan> spans) {
    /** One who comes in now should know that it is nearly over. */
    private static final Duration SOON = Duration.ofMinutes(30);

    /** Where the day is. */
    enum Phase {
        BEFORE,
        OPEN,
        BREAK,
        CLOSING_SOON,
        OVER
    }

    OfficeHours {
        spans = List.copyOf(spans);
    }

    Phase phase(Instant now) {
        if (now.isBefore(from())) {
            return Phase.BEFORE;
        }
        if (!now.isBefore(until())) {
            return Phase.OVER;
        }
        if (spans.stream().noneMatch(span -> holds(span, now))) {
            return Phase.BREAK;
        }
        return now.isBefore(until().minus(SOON)) ? Phase.OPEN : Phase.CLOSING_SOON;
    }

    Instant from() {
        return spans.getFirst().from();
    }

    Instant until() {
        return spans.getLast().until();
    }

    /** The break that is now, or else the next one. */
    Optional<OpenSpan> breakFrom(Instant now) {
        for (int at = 1; at < spans.size(); at++) {
            Instant begins = spans.get(at - 1).until();
            Instant ends = spans.get(at).from();
            OpenSpan gap = new OpenSpan(begins, ends);
            if (gap.from().isBefore(gap.until()) && now.isBefore(gap.until())) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(OpenSpan span, Instant now) {
        return !now.isBefore(span.from()) && now.isBefore(span.until());
    }
}
