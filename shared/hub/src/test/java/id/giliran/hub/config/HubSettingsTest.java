package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HubSettingsTest {
    private static final Path DELIVERED = Path.of("../../config");
    private static final Path HOME = Path.of("/srv/giliran");

    @TempDir
    private Path folder;

    @Test
    void theDeliveredFileIsAccepted() throws Exception {
        assertThat(HubSettings.read(DELIVERED, HOME, Optional.empty(), OptionalInt.empty()))
                .isEqualTo(new HubSettings(DELIVERED.resolve("office.yaml"), HOME.resolve("data"), 8765));
    }

    @Test
    void theCommandLineStandsAboveTheFile() throws Exception {
        assertThat(HubSettings.read(DELIVERED, HOME, Optional.of(folder), OptionalInt.of(0)))
                .isEqualTo(new HubSettings(DELIVERED.resolve("office.yaml"), folder, 0));
    }

    @Test
    void anAddressOfTheNetworkIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "port: 8765\nlisten: 0.0.0.0\n");

        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 2, listen: '0.0.0.0' would let the whole network in, which is not protected "
                        + "yet. Only 127.0.0.1 is possible.");
    }

    @Test
    void aPortThatCannotBeIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "port: 70000\n");

        assertThatThrownBy(() -> HubSettings.read(folder, HOME, Optional.empty(), OptionalInt.empty()))
                .hasMessage(file + ", line 1, port: a port is from 0 (any free one) to 65535, not 70000.");
    }
}
