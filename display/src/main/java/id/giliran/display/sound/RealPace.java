package id.giliran.display.sound;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** As long as it lasts. */
final class RealPace implements Pace {
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public void pass(Duration time) throws InterruptedException {
        var unused = never.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
