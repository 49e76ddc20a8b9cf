package id.giliran.hub.daysheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some durations, and what can be said of them by nearest rank; of fewer than five nothing is said. */
record Durations(List<Duration> sorted) {
    private static final int FEWEST = 5;

    Durations {
        sorted = sorted.stream().sorted().toList();
    }

    static Durations none() {
        return new Durations(List.of());
    }

    Durations and(Durations more) {
        List<Duration> all = new ArrayList<>(sorted);
        all.addAll(more.sorted);
        return new Durations(all);
    }

    Optional<Duration> percentile(int percent) {
        if (sorted.size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }
}
