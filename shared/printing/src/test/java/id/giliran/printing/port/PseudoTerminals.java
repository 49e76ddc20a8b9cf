package id.giliran.printing.port;

import static org.awaitility.Awaitility.await;

import id.giliran.printing.emulator.EmulatedPrinter;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** Two pseudo-terminals joined by a socat of its own: a serial cable whose far end is the test. */
public final class PseudoTerminals implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path nearEnd;
    private final Path farEnd;
    private final Process socat;

    /** Plugs the cable in; its ends are links in the folder. */
    public PseudoTerminals(Path folder) throws IOException {
        this.nearEnd = folder.resolve("near");
        this.farEnd = folder.resolve("far");
        this.socat = start();
        try {
            await().atMost(PATIENCE).until(() -> Files.exists(nearEnd) && Files.exists(farEnd));
        } catch (ConditionTimeoutException late) {
            socat.destroy();
            throw late;
        }
    }

    private Process start() throws IOException {
        ProcessBuilder command =
                new ProcessBuilder("socat", "pty,raw,echo=0,link=" + nearEnd, "pty,raw,echo=0,link=" + farEnd);
        try {
            return command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("This test needs socat: install it with apt-get install socat.", missing);
        }
    }

    /** What the program under test opens as its serial port. */
    public String nearEnd() {
        return nearEnd.toString();
    }

    /** Connects an emulated printer to the far end, until the cable is pulled out. */
    public void connect(EmulatedPrinter printer) throws IOException {
        FileInputStream in = new FileInputStream(farEnd.toFile());
        FileOutputStream out = new FileOutputStream(farEnd.toFile());
        Thread.ofPlatform().daemon().name("emulated printer").start(() -> {
            try (in;
                    out) {
                printer.serve(in, out);
            } catch (IOException unplugged) {
                // The cable is out.
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** The next bytes that come out at the far end, read while the program under test is writing. */
    public CompletableFuture<byte[]> receive(int count) {
        return CompletableFuture.supplyAsync(() -> {
                    try (FileInputStream in = new FileInputStream(farEnd.toFile())) {
                        return in.readNBytes(count);
                    } catch (IOException failure) {
                        throw new AssertionError("The far end could not be read.", failure);
                    }
                })
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        unplug();
    }

    /** Pulls the cable out. */
    void unplug() {
        socat.destroy();
        socat.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        await().atMost(PATIENCE).until(() -> Files.notExists(nearEnd) && Files.notExists(farEnd));
    }
}
