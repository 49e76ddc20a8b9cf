package id.giliran.hub.health;

import id.giliran.hub.sequencer.ClockState;
import id.giliran.protocol.view.Health;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the matter with the computer's clock, in sentences for a technician. */
final class ClockNotices {
    /** Long enough to be seen by whoever comes to work next. */
    private static final Duration JUMP_IS_TOLD = Duration.ofDays(1);

    private ClockNotices() {}

    static Health.Clock told(ClockState state) {
        return new Health.Clock(state.behind().toSeconds(), state.jumped().toSeconds(), state.jumpedAt());
    }

    static List<Notice> of(ClockState state, Instant now) {
        return Stream.of(behind(state), jumped(state, now))
                .flatMap(Optional::stream)
                .map(Notice::attention)
                .toList();
    }

    private static Optional<String> behind(ClockState state) {
        return state.behind().isZero()
                ? Optional.empty()
                : Optional.of("The computer's clock is " + length(state.behind())
                        + " behind hub time, which goes on by itself: set the computer's date and time, and put in a new "
                        + "clock battery if this comes back after the power was off.");
    }

    private static Optional<String> jumped(ClockState state, Instant now) {
        Instant at = state.jumpedAt();
        return at == null || now.isAfter(at.plus(JUMP_IS_TOLD))
                ? Optional.empty()
                : Optional.of("The computer's clock jumped forward by " + length(state.jumped()) + " to "
                        + at.truncatedTo(ChronoUnit.SECONDS)
                        + ": if that date and time are wrong, set them; hub time then goes on from where it is.");
    }

    private static String length(Duration time) {
        long days = time.toDays();
        if (days > 1) {
            return days + " days";
        }
        return time.toHours() > 1 ? time.toHours() + " hours" : time.toSeconds() + " seconds";
    }
}
