package id.giliran.kiosk.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scanner on a real serial line, whose cable is pulled out and plugged in again. */
final class SerialScannerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> scanned = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void codesAreHeardAlsoAfterTheCableWasOut() throws IOException, InterruptedException {
        try (SerialScanner scanner =
                new SerialScanner(folder.resolve("near").toString(), 9600, Runnable::run, scanned::add)) {
            scanner.start();
            Process cable = plugIn();
            await().atMost(PATIENCE).until(scanner::isConnected);
            scan("MP-0001\r\nMP-0002\r\n");
            await().atMost(PATIENCE).until(() -> scanned.equals(List.of("MP-0001", "MP-0002")));
            pullOut(cable);
            await().atMost(PATIENCE).until(() -> !scanner.isConnected());
            Process again = plugIn();
            await().atMost(PATIENCE).until(scanner::isConnected);
            scan("MP-0003");
            await().atMost(PATIENCE).until(() -> scanned.size() == 3);
            assertThat(scanned.getLast()).isEqualTo("MP-0003");
            pullOut(again);
        }
    }

    private Process plugIn() throws IOException {
        Path near = folder.resolve("near");
        Path far = folder.resolve("far");
        Process socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(PATIENCE).until(() -> Files.exists(near) && Files.exists(far));
        return socat;
    }

    private void scan(String bytes) throws IOException {
        try (OutputStream line = new FileOutputStream(folder.resolve("far").toFile())) {
            line.write(bytes.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void pullOut(Process cable) throws InterruptedException {
        cable.destroy();
        assertThat(cable.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
