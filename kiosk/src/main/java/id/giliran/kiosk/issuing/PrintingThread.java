package id.giliran.kiosk.issuing;

import java.time.Duration;
import java.util.concurrent.Executor;

/** The one thread that uses the printer; its tasks never overlap. */
public interface PrintingThread extends Executor {
    /** Runs a task later, unless the kiosk ends before. */
    void after(Duration delay, Runnable task);

    /** Time since some fixed moment; never runs backwards. */
    Duration elapsed();
}
