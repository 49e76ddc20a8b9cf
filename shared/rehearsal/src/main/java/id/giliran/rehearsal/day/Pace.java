package id.giliran.rehearsal.day;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How fast the simulated office lives: at speed 60 an office minute takes one second. Safe for use by many threads. */
public final class Pace {
    private final double speed;
    private final CountDownLatch over = new CountDownLatch(1);

    /** A pace of so many office seconds a second, more than 0. */
    public Pace(double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("the speed must be more than 0, not " + speed);
        }
        this.speed = speed;
    }

    /** Office seconds a second. */
    public double speed() {
        return speed;
    }

    /** How long so much office time really takes. */
    public Duration real(Duration office) {
        return Duration.ofNanos(Math.round(office.toNanos() / speed));
    }

    /** Lets office time pass. Returns false at once when the day ends. */
    public boolean pass(Duration office) {
        return passReal(real(office));
    }

    /** Lets real time pass. Returns false at once when the day ends. */
    public boolean passReal(Duration real) {
        try {
            return !over.await(real.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the day: everyone who waits for time to pass stops waiting. */
    public void end() {
        over.countDown();
    }

    /** Whether the day has ended. */
    public boolean ended() {
        return over.getCount() == 0;
    }
}
