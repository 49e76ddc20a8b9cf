package id.giliran.rehearsal.kiosk;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What came to stand somewhere after something had happened.
 *
 * @param words what stood there in the end
 * @param after how long it took until it stood there
 */
record Sight(String words, Duration after) {
    private static final Duration STEADY = Duration.ofMillis(2_500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 40;

    /** Looks until the words fit and have not changed for a while; the words as they are when that never comes. */
    static Sight of(Supplier<String> look, Predicate<String> fits, long begun) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        String words = look.get();
        long since = System.nanoTime();
        while (!fits.test(words) || System.nanoTime() - since < STEADY.toNanos()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                break;
            }
            boolean _ = never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            String now = look.get();
            if (!now.equals(words)) {
                words = now;
                since = System.nanoTime();
            }
        }
        return new Sight(words, Duration.ofNanos(Math.max(0, since - begun)));
    }

    String seconds() {
        return String.format(java.util.Locale.ROOT, "%.1f", after.toMillis() / 1000.0);
    }
}
