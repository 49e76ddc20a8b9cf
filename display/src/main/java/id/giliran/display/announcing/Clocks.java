package id.giliran.display.announcing;

import id.giliran.hubclient.HubTime;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The two times of a display.
 *
 * @param hub what is shown
 * @param running time since any beginning, which no clock setting disturbs: what dwell times are measured with
 */
public record Clocks(HubTime hub, Supplier<Duration> running) {
    /** The hub's time, and this machine's running time from now on. */
    public static Clocks running(HubTime hub) {
        long beginning = System.nanoTime();
        return new Clocks(hub, () -> Duration.ofNanos(System.nanoTime() - beginning));
    }
}
