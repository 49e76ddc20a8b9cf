package id.giliran.printing.port;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class NetworkPrinterPortIT {
    private static final byte[] TICKET = {0x1B, '@'};

    @Test
    void anAddressWhereNothingListensIsToldWithItsRemedy() throws Exception {
        assertNotFound("127.0.0.1", freePort(), "refuses the connection on port", "switch it on");
    }

    @Test
    void aNameThatTheNetworkDoesNotKnowIsTold() {
        assertNotFound(
                "printer.invalid", 9100, "knows no printer called printer.invalid", "correct the printer's host");
    }

    @Test
    void wrongSettingsAreNamedWithWhatTheyMustBe() {
        assertRefused(" ", 9100, "host must be a name or an address such as 192.168.1.50, not \" \".");
        assertRefused("printer", 0, "port must be from 1 to 65535, usually 9100, not \"0\".");
    }

    private static void assertNotFound(String host, int port, String found, String remedy) {
        try (NetworkPrinterPort printer = new NetworkPrinterPort(settings(host, port))) {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> printer.send(TICKET))
                    .withMessageContaining(found)
                    .withMessageContaining(remedy)
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.NOT_FOUND);
        }
    }

    private static void assertRefused(String host, int port, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(host, port))
                .withMessage("The network printer's " + message);
    }

    private static NetworkSettings settings(String host, int port) {
        return new NetworkSettings(host, port, Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
