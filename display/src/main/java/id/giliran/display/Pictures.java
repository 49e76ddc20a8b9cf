package id.giliran.display;

import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a picture as the scene looks now: the window of a machine without a screen. */
final class Pictures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Scene scene;
    private final Path file;

    /** One drawing underway and one more to follow it: changes in between need no picture of their own. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("display-pictures").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private boolean troubled;

    Pictures(Scene scene, Path file) {
        this.scene = scene;
        this.file = file;
    }

    /** The scene has changed. */
    void draw() {
        thread.execute(this::save);
    }

    /** Finishes the drawing underway. */
    @Override
    public void close() {
        thread.close();
    }

    private void save() {
        Path fresh = file.resolveSibling("new-" + file.getFileName());
        try {
            Picture.save(scene, fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            if (!troubled) {
                troubled = true;
                LOG.warn("The picture {} cannot be drawn: {}. Check the folder.", file, unwritable.toString());
            }
        }
    }
}
