package id.giliran.counterclient.keypad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.settings.SettingsException;
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

/** A keypad on a real serial line, whose cable is pulled out and plugged in again. */
final class SerialKeypadIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<List<KeyUse>> pressed = new CopyOnWriteArrayList<>();
    private final List<Boolean> connected = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void keysAreHeardAlsoAfterTheCableWasOut() throws Exception {
        KeypadSettings settings = new KeypadSettings(folder.resolve("near").toString(), 9600, "lines", 1);
        try (SerialKeypad _ = listening(settings)) {
            await().atMost(PATIENCE).until(() -> connected.equals(List.of(false)));
            Process cable = plugIn();
            await().atMost(PATIENCE).until(() -> connected.equals(List.of(false, true)));
            press("N\nR\n");
            await().atMost(PATIENCE).until(() -> pressed.size() == 2);
            assertThat(pressed).containsExactly(List.of(KeyUse.NEXT), List.of(KeyUse.RECALL));
            pullOut(cable);
            await().atMost(PATIENCE).until(() -> connected.equals(List.of(false, true, false)));
            Process again = plugIn();
            await().atMost(PATIENCE).until(() -> connected.equals(List.of(false, true, false, true)));
            press("U\n");
            await().atMost(PATIENCE).until(() -> pressed.size() == 3);
            assertThat(pressed.getLast()).containsExactly(KeyUse.UNDO);
            pullOut(again);
        }
    }

    private SerialKeypad listening(KeypadSettings settings) throws SettingsException {
        SerialKeypad keypad = new SerialKeypad(
                settings,
                KeypadLayout.read(Path.of("../config"), settings),
                Runnable::run,
                pressed::add,
                connected::add);
        keypad.start();
        return keypad;
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

    private void press(String bytes) throws IOException {
        try (OutputStream line = new FileOutputStream(folder.resolve("far").toFile())) {
            line.write(bytes.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void pullOut(Process cable) throws InterruptedException {
        cable.destroy();
        assertThat(cable.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
