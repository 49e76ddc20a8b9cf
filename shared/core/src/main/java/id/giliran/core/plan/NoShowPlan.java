package id.giliran.core.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the office does about a called visitor who does not come.
 *
 * @param calls announcements to be made before a visitor counts as not here, at least 1
 * @param gap how long after an announcement the next one, or the no-show, is in order
 * @param enforced whether an act that comes too soon is refused; else the operator is only told
 */
public record NoShowPlan(int calls, Duration gap, boolean enforced, Then then) {
    /** A counter decides by itself, and whoever was missed can come back all day. */
    public static final NoShowPlan FREE =
            new NoShowPlan(1, Duration.ZERO, false, new Then.ComesBack(Optional.empty(), true));

    public NoShowPlan {
        if (calls < 1 || gap.isNegative()) {
            throw new IllegalArgumentException("no visitor is called " + calls + " times with a gap of " + gap);
        }
    }

    /** What becomes of the ticket. */
    public sealed interface Then {
        /**
         * It can be called by its number for a time.
         *
         * @param window how long after the no-show; empty for the whole day
         * @param byHandAfterwards whether a counter may call it also after that
         */
        record ComesBack(Optional<Duration> window, boolean byHandAfterwards) implements Then {}

        /**
         * It waits again, and is a no-show only after that happened some times at one stage.
         *
         * @param places behind how many of those who wait for the same
         * @param times how often
         */
        record GoesBack(int places, int times) implements Then {
            public GoesBack {
                if (places < 0 || times < 1) {
                    throw new IllegalArgumentException("nobody goes back " + places + " places, " + times + " times");
                }
            }
        }
    }

    /** Until when a visitor missed at this moment can come back; empty for the whole day. */
    public Optional<Instant> until(Instant missedAt) {
        return then instanceof Then.ComesBack comes ? comes.window().map(missedAt::plus) : Optional.empty();
    }
}
