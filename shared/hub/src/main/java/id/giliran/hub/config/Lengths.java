package id.giliran.hub.config;

import java.time.Duration;

/** Whether lengths of time are within reason. */
record Lengths(Findings findings) {
    void within(String path, Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            findings.refuse(
                    path, "this must be from " + words(least) + " to " + words(most) + ", but is " + words(time) + ".");
        }
    }

    private static String words(Duration time) {
        return time.toSecondsPart() == 0 && !time.isZero() ? time.toMinutes() + "m" : time.toSeconds() + "s";
    }
}
