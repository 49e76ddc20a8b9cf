package id.giliran.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class NotifySocketIT {
    @TempDir
    private Path folder;

    @Test
    void aMessageReachesASocketWithAPath() throws Exception {
        try (DatagramSink systemd = DatagramSink.at(folder)) {
            NotifySocket socket = new NotifySocket(systemd.address());

            socket.send("READY=1\n");
            socket.send("STATUS=größer\n");

            Awaitility.await().until(() -> systemd.received().equals("READY=1\nSTATUS=größer\n"));
        }
    }

    @Test
    void aMessageReachesASocketOfTheAbstractSpace() throws Exception {
        try (DatagramSink systemd = DatagramSink.abstractOne(folder)) {
            new NotifySocket(systemd.address()).send("STOPPING=1");

            Awaitility.await().until(() -> systemd.received().equals("STOPPING=1"));
        }
    }

    @Test
    void aSocketThatIsNotThereIsToldByItsNumber() {
        NotifySocket nobody = new NotifySocket(folder.resolve("nobody").toString());

        assertThatThrownBy(() -> nobody.send("READY=1"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("errno 2");
    }

    @Test
    void anAddressThatIsNoUnixSocketIsRefusedInASentence() {
        assertThatThrownBy(() -> new NotifySocket("vsock:2:1234")).hasMessageContaining("neither a path nor");
        assertThatThrownBy(() -> new NotifySocket("/" + "x".repeat(107))).hasMessageContaining("too long");
    }

    @Test
    void withoutASystemdNothingIsToldAndNothingIsWatched() {
        ServiceNotice nobody = ServiceNotice.of(Map.of("WATCHDOG_USEC", "1000000"));

        nobody.ready();
        nobody.stopping();

        assertThat(nobody.watchdog()).isEmpty();
    }

    @Test
    void theWatchdogOfAnotherProcessIsNotMine() {
        String socket = folder.resolve("nobody").toString();

        assertThat(ServiceNotice.of(Map.of("NOTIFY_SOCKET", socket, "WATCHDOG_USEC", "1000000"))
                        .watchdog())
                .hasValueSatisfying(patience -> assertThat(patience).hasSeconds(1));
        assertThat(ServiceNotice.of(Map.of("NOTIFY_SOCKET", socket, "WATCHDOG_USEC", "1000000", "WATCHDOG_PID", "1"))
                        .watchdog())
                .isEmpty();
        assertThat(ServiceNotice.of(Map.of("NOTIFY_SOCKET", socket, "WATCHDOG_USEC", "soon"))
                        .watchdog())
                .isEmpty();
    }
}
