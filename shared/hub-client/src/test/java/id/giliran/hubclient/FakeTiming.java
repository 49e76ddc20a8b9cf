package id.giliran.hubclient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Time that passes when the test says so. */
final class FakeTiming implements Timing {
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private long now = 1_000;
    private boolean skipping;

    private record Waiting(long due, Runnable task) {}

    /** Each pause takes its time at once. */
    FakeTiming skippingPauses() {
        skipping = true;
        return this;
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public boolean pause(Duration delay) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        synchronized (this) {
            pauses.add(delay);
            waiting.add(new Waiting(now + delay.toNanos(), over::countDown));
        }
        if (skipping) {
            advance(delay);
        }
        over.await();
        return true;
    }

    @Override
    public synchronized Runnable after(Duration delay, Runnable task) {
        Waiting entry = new Waiting(now + delay.toNanos(), task);
        waiting.add(entry);
        return () -> forget(entry);
    }

    private synchronized void forget(Waiting entry) {
        waiting.removeIf(candidate -> candidate.equals(entry));
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** Lets time pass, running what falls due at its moment. */
    void advance(Duration duration) {
        long end = nanos() + duration.toNanos();
        for (Optional<Waiting> due = nextDue(end); due.isPresent(); due = nextDue(end)) {
            due.get().task().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized Optional<Waiting> nextDue(long end) {
        Optional<Waiting> next =
                waiting.stream().filter(entry -> entry.due() <= end).min(Comparator.comparingLong(Waiting::due));
        next.ifPresent(entry -> {
            waiting.remove(entry);
            now = Math.max(now, entry.due());
        });
        return next;
    }
}
