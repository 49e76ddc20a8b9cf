package id.giliran.printing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.SerialSettings.Parity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SerialSettingsTest {

    @Test
    void theUsualSettingsAre9600BaudAnd8N1() {
        assertThat(SerialSettings.of("COM3"))
                .isEqualTo(new SerialSettings(
                        "COM3", 9600, 8, 1, Parity.NONE, FlowControl.NONE, Duration.ofSeconds(3), 128));
    }

    @Test
    void eachWrongValueIsNamedWithWhatItMustBe() {
        assertRefused(() -> SerialSettings.of(" "), "port must be a name such as COM3 or /dev/ttyUSB0, not \" \".");
        assertRefused(() -> settings(0, 8, 1, 1, 128), "baud must be a positive number such as 9600, not \"0\".");
        assertRefused(() -> settings(9600, 9, 1, 1, 128), "dataBits must be 7 or 8, not \"9\".");
        assertRefused(() -> settings(9600, 8, 3, 1, 128), "stopBits must be 1 or 2, not \"3\".");
        assertRefused(() -> settings(9600, 8, 1, 0, 128), "writeWatchdog must be a positive duration, not \"PT0S\".");
        assertRefused(() -> settings(9600, 8, 1, 1, 0), "chunkBytes must be from 1 to 4096, not \"0\".");
    }

    private static void assertRefused(Runnable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage("The serial printer's " + message);
    }

    private static SerialSettings settings(int baud, int dataBits, int stopBits, int seconds, int chunkBytes) {
        return new SerialSettings(
                "COM3",
                baud,
                dataBits,
                stopBits,
                Parity.NONE,
                FlowControl.NONE,
                Duration.ofSeconds(seconds),
                chunkBytes);
    }
}
