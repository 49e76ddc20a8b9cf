package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HubSettingsTest {
    private static final Path DELIVERED = Path.of("../../config");
    private static final Path HOME = Path.of("/srv/giliran");

    @TempDir
    private Path folder;

    @Test
    void theDeliveredFileIsAccepted() throws Exception {
        assertThat(HubSettings.read(DELIVERED, HOME, Optional.empty(), OptionalInt.empty()))
                .isEqualTo(delivered(HOME.resolve("data"), 8765));
    }

    @Test
    void theCommandLineStandsAboveTheFile() throws Exception {
        assertThat(HubSettings.read(DELIVERED, HOME, Optional.of(folder), OptionalInt.of(0)))
                .isEqualTo(delivered(folder, 0));
    }

    private static HubSettings delivered(Path data, int port) {
        HubSettings loopback = new HubSettings(DELIVERED.resolve("office.yaml"), data, port);
        return new HubSettings(
                loopback.office(),
                data,
                port,
                Listen.LAN,
                loopback.diskFreeLeast(),
                loopback.backups(),
                Optional.empty(),
                loopback.appointments(),
                loopback.people());
    }

    @ParameterizedTest
    @CsvSource({
        "lan,         true,  ''",
        "127.0.0.1,   false, ''",
        "localhost,   false, ''",
        "192.168.1.10, true, 192.168.1.10",
        "fd00::2,     true,  fd00:0:0:0:0:0:0:2"
    })
    void whoCanReachTheHubIsSaid(String written, boolean lan, String address) throws Exception {
        Files.writeString(folder.resolve("hub.yaml"), "listen: \"" + written + "\"\nnames: [hub.kantor]\n");

        Listen listen = HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty())
                .listen();

        assertThat(listen.lan()).isEqualTo(lan);
        assertThat(listen.address().map(InetAddress::getHostAddress).orElse("")).isEqualTo(address);
        assertThat(listen.names()).containsExactly("hub.kantor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "everywhere", "hub.kantor", "127.0.0.2", "224.0.0.251"})
    void whatIsNoPlaceToListenIsRefused(String written) throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "port: 8765\nlisten: " + written + "\n");

        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 2, listen: '" + written + "' is no place to listen. Write lan, 127.0.0.1 for"
                        + " this computer alone, or one address of this computer, as in 192.168.1.10.");
    }

    @Test
    void backupsGoWhereTheFileSays() throws Exception {
        Files.writeString(
                folder.resolve("hub.yaml"),
                "backups:\n  folder: copies\n  second: /media/stick\n  every: 5m\n  newest: 3\n  days: 7\n");

        assertThat(HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty())
                        .backups())
                .isEqualTo(new BackupSettings(
                        HOME.resolve("copies"), Optional.of(Path.of("/media/stick")), Duration.ofMinutes(5), 3, 7));
    }

    @Test
    void backupsThatCannotBeAreRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "backups:\n  every: 5s\n");
        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 2, backups.every: this must be from 1m to 24h.");
        Files.writeString(file, "backups:\n  newest: 0\n");
        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 2, backups.newest: this must be from 1 to 1000, but is 0.");
    }

    @ParameterizedTest
    @CsvSource({"730d, 2024-11-23", "2y, 2024-11-23", "7d, 2026-11-16"})
    void theJournalIsKeptForSoLong(String written, LocalDate before) throws Exception {
        Files.writeString(folder.resolve("hub.yaml"), "keep-journal: " + written + "\n");

        assertThat(HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty())
                        .kept())
                .hasValueSatisfying(kept ->
                        assertThat(kept.before(LocalDate.of(2026, 11, 23))).isEqualTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6d", "730", "2 tahun", "0d", "-1y"})
    void aTimeThatTheJournalCannotBeKeptForIsRefused(String written) throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "keep-journal: " + written + "\n");

        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessageStartingWith(file + ", line 1, keep-journal: ")
                .hasMessageContaining("in the journal");
    }

    @Test
    void aPortThatCannotBeIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "port: 70000\n");

        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 1, port: a port is from 0 (any free one) to 65535, not 70000.");
    }
}
