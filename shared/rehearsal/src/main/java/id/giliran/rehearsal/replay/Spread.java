package id.giliran.rehearsal.replay;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Some times, and what can be said of them by nearest rank. */
record Spread(List<Duration> sorted) {
    static Spread of(Collection<Duration> times) {
        return new Spread(times.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    /** Empty when there are none. */
    Optional<Duration> percentile(int percent) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }
}
