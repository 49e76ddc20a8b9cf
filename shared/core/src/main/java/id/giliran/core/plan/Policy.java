package id.giliran.core.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One thing that a calling rule goes by. Policies stand one after another: what the first leaves open, the next decides. */
public sealed interface Policy {

    /** Which policy it is, without its figures; a call keeps this word of the one that decided it. */
    enum Kind {
        HELP_OVER,
        MAXIMUM_WAIT,
        EVERY_NTH,
        STRICT_ORDER,
        LONGEST_WAIT
    }

    /** Which policy it is. */
    Kind kind();

    /**
     * The counter helps these stages only with visitors who have waited longer than that. A ticket that was sent to this very
     * counter is not kept waiting by it.
     */
    record HelpOver(Whom.ForStages whom, Duration over) implements Policy {
        @Override
        public Kind kind() {
            return Kind.HELP_OVER;
        }
    }

    /** Whoever has waited longer than the limit goes before all who have not, the one farthest over it first. */
    record MaximumWait(List<Limit> limits) implements Policy {
        public MaximumWait {
            limits = List.copyOf(limits);
            if (limits.isEmpty()) {
                throw new IllegalArgumentException("a maximum wait without any limit says nothing");
            }
        }

        /** How long a ticket with this claim should wait at most; empty when no limit is for it. */
        public Optional<Duration> most(Claim claim) {
            return limits.stream()
                    .filter(limit -> limit.whom().includes(claim))
                    .map(Limit::most)
                    .min(Comparator.naturalOrder());
        }

        /** How long anybody should wait at most; empty when there is no limit for everyone. */
        public Optional<Duration> mostOfAll() {
            return limits.stream()
                    .filter(limit -> limit.whom() instanceof Whom.Everyone)
                    .map(Limit::most)
                    .min(Comparator.naturalOrder());
        }

        /** The longest that these should wait; of several limits the shortest holds. */
        public record Limit(Whom whom, Duration most) {}

        @Override
        public Kind kind() {
            return Kind.MAXIMUM_WAIT;
        }
    }

    /** Of every so many calls of a counter one goes to these and the others to everybody else, while both wait. */
    record EveryNth(Whom whom, int nth) implements Policy {
        /** How far a counter remembers its calls. */
        public static final int MOST = 10;

        public EveryNth {
            if (nth < 2 || nth > MOST) {
                throw new IllegalArgumentException("every nth call is from 2 to " + MOST + ", not " + nth);
            }
        }

        @Override
        public Kind kind() {
            return Kind.EVERY_NTH;
        }
    }

    /**
     * Whoever waits for what stands first goes before all others, however long they wait. What is not named comes last; a
     * ticket that was sent to this very counter stands with the first.
     */
    record StrictOrder(List<Whom.ForStages> ranks) implements Policy {
        public StrictOrder {
            ranks = List.copyOf(ranks);
        }

        @Override
        public Kind kind() {
            return Kind.STRICT_ORDER;
        }
    }

    /** The highest time waited × weight + credit. It leaves nothing open but ties, which go to the smaller sequence. */
    record LongestWait() implements Policy {
        @Override
        public Kind kind() {
            return Kind.LONGEST_WAIT;
        }
    }
}
