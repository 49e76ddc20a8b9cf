package id.giliran.hub.sequencer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the computer's clock stands to hub time.
 *
 * @param behind how far it is behind; zero when it is right
 * @param jumped how far it last jumped forward, beyond the time that passed; zero when it never did
 * @param jumpedAt hub time after that jump
 */
public record ClockState(
        Duration behind, Duration jumped, @Nullable Instant jumpedAt) {
    /** Nothing is the matter. */
    public static final ClockState RIGHT = new ClockState(Duration.ZERO, Duration.ZERO, null);
}
