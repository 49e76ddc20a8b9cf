package id.giliran.kiosk.scanner;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a scanner that types as a keyboard from a person who does: its letters follow each other faster than fingers can, and it ends
 * them with Enter or Tab.
 */
final class WedgeEar {
    /** Scanners leave 1 to 20 ms between letters; the fastest typists about 100 ms. */
    private static final Duration GAP = Duration.ofMillis(60);

    /** Two keys may be hit together by chance, not so many. */
    private static final int LEAST = 5;

    private static final int MOST = 1_000;

    private final StringBuilder heard = new StringBuilder();
    private Duration last = Duration.ZERO;

    /**
     * A letter was typed.
     *
     * @param now time since some fixed moment
     * @return whether it followed the one before too fast for a person
     */
    boolean hear(String letter, Duration now) {
        boolean fast = isFast(now);
        if (!fast || heard.length() > MOST) {
            heard.setLength(0);
        }
        heard.append(letter);
        last = now;
        return fast;
    }

    /** Enter or Tab was pressed: the code that a scanner has typed before it, if one has. */
    Optional<String> end(Duration now) {
        boolean scanned = isFast(now) && heard.length() >= LEAST;
        Optional<String> code = scanned ? Optional.of(heard.toString()) : Optional.empty();
        heard.setLength(0);
        return code;
    }

    /** Whether letters are coming too fast for a person right now. */
    boolean isScanning(Duration now) {
        return heard.length() > 1 && isFast(now);
    }

    private boolean isFast(Duration now) {
        return !heard.isEmpty() && now.minus(last).compareTo(GAP) <= 0;
    }
}
