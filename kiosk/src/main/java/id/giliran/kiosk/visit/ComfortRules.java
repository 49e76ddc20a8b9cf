package id.giliran.kiosk.visit;

import java.time.Duration;

/**
 * What the office has settled for those who need it easier.
 *
 * @param moreTime how many times longer everything lasts for whoever asks for more time
 * @param staffCall after which a call for staff ends that nobody has ended
 */
public record ComfortRules(int moreTime, Duration staffCall) {
    /** Three times as long, and five minutes. */
    public static final ComfortRules USUAL = new ComfortRules(3, Duration.ofMinutes(5));
}
