package id.giliran.display.counterpanel;

import static org.awaitility.Awaitility.await;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Two pseudo-terminals joined by a socat of its own: a serial cable whose far end is the test. */
final class Cable implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path near;
    private final Path far;
    private final Process socat;

    /** Plugs it in; its ends are links in the folder. */
    Cable(Path folder) throws IOException {
        near = folder.resolve("near");
        far = folder.resolve("far");
        try {
            socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("This test needs socat: install it with apt-get install socat.", missing);
        }
        await().atMost(PATIENCE).until(() -> Files.exists(near) && Files.exists(far));
    }

    String nearEnd() {
        return near.toString();
    }

    /** The next bytes that come out at the far end, as letters. */
    CompletableFuture<String> receive(int count) {
        return CompletableFuture.supplyAsync(() -> {
            try (FileInputStream in = new FileInputStream(far.toFile())) {
                return new String(in.readNBytes(count), StandardCharsets.ISO_8859_1);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Pulls it out. */
    @Override
    public void close() {
        socat.destroyForcibly();
        socat.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        try {
            // A socat that was killed leaves its links behind.
            Files.deleteIfExists(near);
            Files.deleteIfExists(far);
        } catch (IOException unremovable) {
            throw new UncheckedIOException(unremovable);
        }
    }
}
