package id.giliran.printing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.printing.port.PrinterException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DevicePrinterPortIT {
    private static final byte[] EVERY_BYTE = everyByte();

    @TempDir
    private Path folder;

    @Test
    void everyByteArrivesUnchanged() throws Exception {
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                DevicePrinterPort port = port(Path.of(cable.nearEnd()))) {
            CompletableFuture<byte[]> received = cable.receive(EVERY_BYTE.length);
            port.send(EVERY_BYTE);
            assertThat(received.join()).isEqualTo(EVERY_BYTE);
        }
    }

    @Test
    void aDeviceThatIsNotThereIsTold() {
        assertRefused(folder.resolve("lp0"), Reason.NOT_FOUND, "plug it in");
    }

    @Test
    void anOrdinaryFileIsRefusedAndLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "no printer");
        assertRefused(file, Reason.REFUSED, "ordinary file");
        assertThat(file).hasContent("no printer");
    }

    @Test
    void eachRefusalOfTheSystemHasItsRemedy() {
        assertThat(DeviceFault.opening(Path.of("/dev/usb/lp0"), 13))
                .hasMessageContaining("add the kiosk's user to the group lp")
                .extracting("reason")
                .isEqualTo(Reason.REFUSED);
        assertThat(DeviceFault.opening(Path.of("/dev/usb/lp0"), 16))
                .hasMessageContaining("system error 16")
                .hasMessageContaining("end the other program")
                .extracting("reason")
                .isEqualTo(Reason.REFUSED);
        assertThat(DeviceFault.opening(Path.of("/dev/usb/lp0"), 19))
                .extracting("reason")
                .isEqualTo(Reason.NOT_FOUND);
    }

    private static void assertRefused(Path device, Reason reason, String remedy) {
        try (DevicePrinterPort port = port(device)) {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(EVERY_BYTE))
                    .withMessageContaining(device.toString())
                    .withMessageContaining(remedy)
                    .extracting(PrinterException::reason)
                    .isEqualTo(reason);
        }
    }

    private static DevicePrinterPort port(Path device) {
        return new DevicePrinterPort(device, Duration.ofSeconds(10));
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
