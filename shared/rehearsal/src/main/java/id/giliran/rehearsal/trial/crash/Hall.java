package id.giliran.rehearsal.trial.crash;

import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Chance;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the people of the trial have in common: the crowd in the hall, the numbers they see, the end. Safe for use by many threads. */
final class Hall {
    private static final int FULL = 100;
    private static final int SEEN = 50;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Deque<String> numbers = new ArrayDeque<>();
    private final Supplier<@Nullable OfficeView> office;

    /** @param office the newest view of the office, if one was seen */
    Hall(Supplier<@Nullable OfficeView> office) {
        this.office = office;
    }

    /** So many wait that nobody else comes in. */
    boolean full() {
        OfficeView seen = office.get();
        return seen != null && seen.totals().waiting() > FULL;
    }

    /** A visitor holds this number up. */
    void show(String number) {
        synchronized (numbers) {
            numbers.addLast(number);
            if (numbers.size() > SEEN) {
                numbers.removeFirst();
            }
        }
    }

    /** Some number that was seen in the hall. */
    Optional<String> someNumber(Chance chance) {
        synchronized (numbers) {
            return numbers.stream()
                    .skip(chance.below(Math.max(1, numbers.size())))
                    .findFirst();
        }
    }

    /** Lets so much time pass; false at once when the trial is over. */
    boolean pass(Duration time) {
        try {
            return !over.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void end() {
        over.countDown();
    }

    boolean ended() {
        return over.getCount() == 0;
    }
}
