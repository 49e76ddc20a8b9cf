package id.giliran.rehearsal.script;

import id.giliran.core.plan.CounterNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An operator's work at one counter.
 *
 * @param until from when the operator would leave; nobody leaves in the middle of a visitor, and the last counter that serves
 *     a stage stays until nobody needs it
 */
public record Shift(CounterNumber counter, String operator, Instant from, Instant until, List<Pause> pauses) {
    public Shift {
        pauses = List.copyOf(pauses);
    }

    /**
     * A pause of so long. It begins when the counter is free.
     *
     * @param at from when on
     */
    public record Pause(Instant at, Duration time, String reason) {}
}
