package id.giliran.kiosk;

import id.giliran.kiosk.keys.Keypad;
import id.giliran.kiosk.visit.ComfortRules;
import id.giliran.settings.Default;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kiosk.yaml} says for those who need it easier.
 *
 * @param moreTime how many times longer everything lasts for whoever asks for more time
 * @param staffCall after which a call for staff ends by itself
 * @param sound part of the name of the sound card that reads aloud; empty for the machine's own
 */
public record ComfortSettings(
        @Default("3") int moreTime,
        @Default("5m") Duration staffCall,
        @Default("") String sound,
        @Nullable KeySettings keys) {
    private static final int LONGEST = 10;
    private static final Duration SHORTEST_CALL = Duration.ofSeconds(30);

    /** Where the file says nothing of it. */
    static final ComfortSettings USUAL =
            new ComfortSettings(ComfortRules.USUAL.moreTime(), ComfortRules.USUAL.staffCall(), "", null);

    public ComfortSettings {
        if (moreTime < 2 || moreTime > LONGEST) {
            throw new IllegalArgumentException(
                    "\"more-time\" must be from 2 to " + LONGEST + " times as long, not " + moreTime + ".");
        }
        if (staffCall.compareTo(SHORTEST_CALL) < 0) {
            throw new IllegalArgumentException(
                    "\"staff-call\" must be at least " + SHORTEST_CALL.toSeconds() + "s, or nobody can come in time.");
        }
    }

    ComfortRules rules() {
        return new ComfortRules(moreTime, staffCall);
    }

    Keypad keypad() {
        return keys == null ? KeySettings.usual() : keys.keypad();
    }
}
