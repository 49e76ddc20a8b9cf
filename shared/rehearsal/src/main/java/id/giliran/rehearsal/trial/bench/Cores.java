package id.giliran.rehearsal.trial.bench;

import java.time.Duration;
import java.util.Optional;

/** Seconds of a core that hub and load have used. */
record Cores(double hub, double load) {
    static final Cores NONE = new Cores(0, 0);

    static Cores soFar(long hub) {
        return new Cores(
                seconds(ProcessHandle.of(hub).flatMap(process -> process.info().totalCpuDuration())),
                seconds(ProcessHandle.current().info().totalCpuDuration()));
    }

    Cores plus(Cores more) {
        return new Cores(hub + more.hub, load + more.load);
    }

    Cores minus(Cores before) {
        return new Cores(hub - before.hub, load - before.load);
    }

    private static double seconds(Optional<Duration> used) {
        return used.orElse(Duration.ZERO).toNanos() / 1e9;
    }
}
