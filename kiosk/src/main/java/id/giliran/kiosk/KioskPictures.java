package id.giliran.kiosk;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosk for those who have no screen: {@code kiosk.png} as it looks now, and {@code kiosk-services.png},
 * {@code kiosk-done.png} and so on as each screen looked last.
 */
public final class KioskPictures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskPictures.class);

    private final KioskProgram program;
    private final Path folder;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("kiosk-pictures").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();

    public KioskPictures(KioskProgram program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Draws now, and from now on at every change. */
    public void begin() {
        FxToolkit.await(() -> program.face().onChange(this::changed));
    }

    /** Changes that come while a picture is being drawn are drawn together afterwards. */
    private void changed() {
        if (!waiting.getAndSet(true) && !drawing.isShutdown()) {
            drawing.execute(() -> {
                waiting.set(false);
                draw();
            });
        }
    }

    private void draw() {
        try {
            String screen = FxToolkit.call(program.face()::screenName);
            Path part = folder.resolve("kiosk.png.part");
            Picture.save(program.scene(), part);
            if (screen.equals(FxToolkit.call(program.face()::screenName))) {
                Path last = folder.resolve("kiosk-" + screen + ".png.part");
                Files.copy(part, last, StandardCopyOption.REPLACE_EXISTING);
                finish(last);
            }
            finish(part);
        } catch (IOException unwritable) {
            LOG.error("The kiosk's picture cannot be written: {}", unwritable.getMessage());
        }
    }

    /** Under its name only when complete, for those who watch the folder. */
    private static void finish(Path part) throws IOException {
        String name = String.valueOf(part.getFileName()).replace(".part", "");
        Files.move(
                part, part.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        drawing.shutdownNow();
    }
}
