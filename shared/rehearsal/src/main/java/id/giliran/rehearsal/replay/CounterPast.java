package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.rehearsal.script.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When somebody worked at one counter, and how long a free operator took until the next call. */
final class CounterPast {
    private final CounterNumber number;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Shift.Pause> pauses = new ArrayList<>();
    private final List<Duration> beforeCalls = new ArrayList<>();
    private String operator = "";
    private @Nullable Instant since;
    private @Nullable Instant pausedAt;
    private String reason = "";
    private @Nullable Instant couldCallSince;

    CounterPast(CounterNumber number) {
        this.number = number;
    }

    void signIn(Instant at, String name) {
        since = at;
        operator = name;
        pauses.clear();
    }

    void pause(Instant at, String why) {
        pausedAt = at;
        reason = why;
    }

    void resume(Instant at) {
        if (pausedAt != null) {
            pauses.add(new Shift.Pause(pausedAt, Duration.between(pausedAt, at), reason));
            pausedAt = null;
        }
    }

    void signOut(Instant at) {
        resume(at);
        if (since != null) {
            shifts.add(new Shift(number, operator, since, at, pauses));
            since = null;
        }
    }

    /** Whether at this moment the operator is free and somebody waits. */
    void couldCall(boolean could, Instant at) {
        if (!could) {
            couldCallSince = null;
        } else if (couldCallSince == null) {
            couldCallSince = at;
        }
    }

    void call(Instant at) {
        beforeCalls.add(couldCallSince == null ? Duration.ZERO : Duration.between(couldCallSince, at));
        couldCallSince = null;
    }

    /** The call was taken back as if it had not been. */
    void takeBackCall() {
        if (!beforeCalls.isEmpty()) {
            beforeCalls.removeLast();
        }
    }

    List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    List<Duration> beforeCalls() {
        return List.copyOf(beforeCalls);
    }

    Duration atWork() {
        return shifts.stream()
                .map(shift -> Duration.between(shift.from(), shift.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
