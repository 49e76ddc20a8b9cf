package id.giliran.rehearsal.counter;

import static org.awaitility.Awaitility.await;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Two pseudo-terminals joined by a socat of its own: what is written at the far end comes out of the near one. */
final class SerialCable implements AutoCloseable {
    private final Path near;
    private final Path far;
    private final Process socat;

    SerialCable(Path folder) throws IOException {
        near = folder.resolve("near");
        far = folder.resolve("far");
        socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(near) && Files.exists(far));
    }

    String nearEnd() {
        return near.toString();
    }

    OutputStream farEnd() throws IOException {
        return new FileOutputStream(far.toFile());
    }

    @Override
    public void close() {
        socat.destroy();
    }
}
