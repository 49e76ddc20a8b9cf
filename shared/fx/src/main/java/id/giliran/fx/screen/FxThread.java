package id.giliran.fx.screen;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The bridge from network and timer threads to the FX thread. View models take the executor or the consumer and so run in plain tests. */
public final class FxThread {
    private FxThread() {}

    /** Runs a task on the FX thread: at once when called there, else later. */
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** {@link #run} as an executor; a test gives {@code Runnable::run} in its place. */
    public static Executor executor() {
        return FxThread::run;
    }

    /** Takes values on any thread and shows each newest one on the FX thread; values overtaken before it got there are left out. */
    public static <T> Consumer<T> newest(Consumer<? super T> shown) {
        return newest(Platform::runLater, shown);
    }

    /** As {@link #newest(Consumer)}, with another executor. */
    public static <T> Consumer<T> newest(Executor executor, Consumer<? super T> shown) {
        AtomicReference<T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                executor.execute(() -> shown.accept(waiting.getAndSet(null)));
            }
        };
    }
}
