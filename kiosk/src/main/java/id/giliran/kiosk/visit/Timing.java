package id.giliran.kiosk.visit;

import java.time.Duration;

/** Time as it passes for the screens; every task runs on the screen's thread. */
public interface Timing {
    /** Time since some fixed moment; never runs backwards. */
    Duration elapsed();

    /** Runs a task once. */
    Pending after(Duration delay, Runnable task);

    /** Something that will still happen. */
    @FunctionalInterface
    interface Pending {
        /** Makes it not happen; does nothing when it has happened. */
        void cancel();
    }
}
