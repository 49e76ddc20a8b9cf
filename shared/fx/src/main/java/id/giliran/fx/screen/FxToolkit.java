package id.giliran.fx.screen;

import id.giliran.fx.look.Look;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Window;

/** Starts JavaFX for a program, with a screen or off-screen, and loads the fonts before anything can be drawn. */
public final class FxToolkit {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private FxToolkit() {}

    /**
     * Starts JavaFX; when it returns, windows may be made on the FX thread. JavaFX then runs until {@link #stop}, even without a window.
     * Calling it again does nothing more.
     *
     * @param headless draw off-screen by JavaFX's own headless platform, without any screen
     * @throws NoScreenException when a screen is wanted and there is none
     */
    public static void start(boolean headless) throws NoScreenException {
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        } else if (!"Headless".equals(System.getProperty("glass.platform")) && !Screens.available()) {
            throw new NoScreenException("This machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set):"
                    + " start the program in a desktop session, or ask it to draw off-screen.");
        }
        // JavaFX warns of being on the class path, which is meant; its real faults are severe.
        JAVAFX.setLevel(Level.SEVERE);
        startUp();
        Platform.setImplicitExit(false);
        await(Look::loadFonts);
    }

    /** Closes all windows and ends JavaFX; it cannot be started again in the same process. */
    public static void stop() {
        FxThread.run(() -> {
            // JavaFX throws when it ends under an open popup.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Platform.exit();
        });
    }

    /**
     * Runs a task on the FX thread and waits for its end, at most 30 s.
     *
     * @throws IllegalStateException when the task fails or the FX thread does not answer
     */
    public static void await(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /** As {@link #await}, for a task with a result. */
    public static <T> T call(Supplier<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.run(() -> complete(done, task));
        return waitFor(done);
    }

    private static <T> void complete(CompletableFuture<T> done, Supplier<T> task) {
        try {
            done.complete(task.get());
        } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
        }
    }

    private static void startUp() throws NoScreenException {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException alreadyStarted) {
            return;
        } catch (UnsupportedOperationException unreachable) {
            throw new NoScreenException(
                    "The screen cannot be opened (" + unreachable.getMessage()
                            + "): check that DISPLAY names a running X server, or ask the program to draw off-screen.",
                    unreachable);
        }
        waitFor(started);
    }

    private static <T> T waitFor(CompletableFuture<T> done) {
        try {
            return done.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(
                    "The FX thread has not answered for " + START_LIMIT.toSeconds()
                            + " s; the program must be restarted.",
                    late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A task on the FX thread failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the FX thread.", interrupted);
        }
    }
}
