package id.giliran.counterclient;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the window into a folder whenever it shows something else: {@code counter-0001-sign-in.png} and so on. A timer that runs or
 * a wait that grows is not something else.
 */
final class WindowPictures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPictures.class);
    private static final long LOOK_EVERY_MILLIS = 250;

    private final CounterClientProgram program;
    private final Path folder;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("counter-pictures").daemon().factory());
    private String drawn = "";
    private int count;

    WindowPictures(CounterClientProgram program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    void start() {
        var unused = thread.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private void look() {
        try {
            OpenScreen.Showing showing = FxToolkit.call(program::showing);
            if (!showing.summary().equals(drawn)) {
                drawn = showing.summary();
                count++;
                String name = String.format(Locale.ROOT, "counter-%04d-%s.png", count, showing.screen());
                Picture.save(program.scene(), folder.resolve(name));
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The window was not drawn into {}: {}", folder, failed.getMessage());
        }
    }
}
