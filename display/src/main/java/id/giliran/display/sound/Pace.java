package id.giliran.display.sound;

import java.time.Duration;

/** Lets the time of a sound pass where no loudspeaker does. */
@FunctionalInterface
public interface Pace {
    /** Returns when so much time has passed. */
    void pass(Duration time) throws InterruptedException;
}
