package id.giliran.printing.emulator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Holds a ticket out until it is taken, and takes an untaken one back after a time; safe for use by several threads. */
final class Presenter {
    private boolean waiting;
    private int presented;
    private int retracted;

    /** A new ticket pushes an untaken one out. */
    synchronized void present() {
        waiting = true;
        presented++;
    }

    /** Takes the ticket that is held out now back when it is still there after this time. */
    synchronized void retractAfter(Duration time) {
        int ticket = presented;
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> retract(ticket));
    }

    private synchronized void retract(int ticket) {
        if (waiting && ticket == presented) {
            waiting = false;
            retracted++;
        }
    }

    synchronized void take() {
        waiting = false;
    }

    synchronized boolean isWaiting() {
        return waiting;
    }

    synchronized int retracted() {
        return retracted;
    }
}
