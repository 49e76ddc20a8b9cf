package id.giliran.printing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.Tray;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.SerialSettings.Parity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SerialPrinterPortIT {
    private static final byte[] EVERY_BYTE = everyByte();
    private static final byte[] MORE_THAN_A_CABLE_HOLDS = new byte[1 << 20];
    private static final byte[] TEN_THOUSAND_TICKETS =
            "\u001B@A\n\u001DV\u0001".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Tray tray = new Tray();

    @TempDir
    private Path folder;

    @Test
    void everyByteArrivesUnchanged() throws Exception {
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = port(cable.nearEnd())) {
            CompletableFuture<byte[]> received = cable.receive(EVERY_BYTE.length);
            port.send(EVERY_BYTE);
            assertThat(received.join()).isEqualTo(EVERY_BYTE);
        }
    }

    @Test
    void aPrinterThatWasUnpluggedAndPluggedInAgainPrintsTheNextTicket() throws Exception {
        try (SerialPrinterPort port = port(folder.resolve("near").toString())) {
            for (int round = 0; round < 3; round++) {
                try (PseudoTerminals cable = new PseudoTerminals(folder)) {
                    CompletableFuture<byte[]> received = cable.receive(EVERY_BYTE.length);
                    port.send(EVERY_BYTE);
                    assertThat(received.join()).isEqualTo(EVERY_BYTE);
                }
                assertThatExceptionOfType(PrinterException.class)
                        .isThrownBy(() -> port.send(EVERY_BYTE))
                        .withMessageContaining("plug the printer in")
                        .extracting(PrinterException::reason)
                        .isEqualTo(Reason.NOT_FOUND);
            }
        }
    }

    @Test
    void aCablePulledAndPluggedInBetweenTwoTicketsCostsNone() throws Exception {
        try (SerialPrinterPort port = port(folder.resolve("near").toString())) {
            for (int round = 0; round < 3; round++) {
                try (PseudoTerminals cable = new PseudoTerminals(folder)) {
                    CompletableFuture<byte[]> received = cable.receive(EVERY_BYTE.length);
                    port.send(EVERY_BYTE);
                    assertThat(received.join()).isEqualTo(EVERY_BYTE);
                }
            }
        }
    }

    @Test
    void aPrinterThatGoesAwayInTheMiddleOfATicketIsNoticed() throws Exception {
        Duration patient = Duration.ofSeconds(60);
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = port(cable.nearEnd(), patient)) {
            CompletableFuture<Void> sending = sendInBackground(port, MORE_THAN_A_CABLE_HOLDS);
            // The first bytes are out, the rest does not fit the cable: now the ticket is in its middle.
            cable.receive(1).join();
            cable.unplug();

            assertThat(sending)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .asInstanceOf(type(PrinterException.class))
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.UNPLUGGED);
        }
    }

    @Test
    void aPrinterThatNeverReadsIsClosedByTheWatchdogAndTheNextTicketPrints() throws Exception {
        try (SerialPrinterPort port = port(folder.resolve("near").toString(), Duration.ofMillis(300))) {
            try (PseudoTerminals cable = new PseudoTerminals(folder)) {
                assertThatExceptionOfType(PrinterException.class)
                        .isThrownBy(() -> port.send(MORE_THAN_A_CABLE_HOLDS))
                        .withMessageContaining("check paper, cover and power")
                        .extracting(PrinterException::reason)
                        .isEqualTo(Reason.STUCK);
                await().atMost(Duration.ofSeconds(20)).until(() -> writers(cable.nearEnd()) == 0);
            }
            try (PseudoTerminals cable = new PseudoTerminals(folder)) {
                CompletableFuture<byte[]> received = cable.receive(EVERY_BYTE.length);
                port.send(EVERY_BYTE);
                assertThat(received.join()).isEqualTo(EVERY_BYTE);
            }
        }
    }

    @Test
    void aPrinterThatSaysXoffIsWaitedForUntilXon() throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        SerialSettings heeding = new SerialSettings(
                folder.resolve("near").toString(),
                115_200,
                8,
                1,
                Parity.NONE,
                FlowControl.XON_XOFF,
                Duration.ofSeconds(10),
                256);
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = new SerialPrinterPort(heeding)) {
            cable.connect(emulated);
            port.status(Duration.ofSeconds(10));
            emulated.begin(Trouble.HELD_BACK);
            CompletableFuture<Void> sending = sendInBackground(port, TEN_THOUSAND_TICKETS);
            await().during(Duration.ofMillis(300)).atMost(LIMIT).until(() -> !sending.isDone());
            assertThat(tray.tickets()).isEmpty();

            emulated.end(Trouble.HELD_BACK);
            assertThat(sending).succeedsWithin(LIMIT);
            await().atMost(LIMIT).until(() -> tray.tickets().size() == 10_000);
        }
    }

    @Test
    void aThreadThatIsInterruptedWhilePrintingGivesUpAndStaysInterrupted() throws Exception {
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = port(cable.nearEnd())) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(MORE_THAN_A_CABLE_HOLDS))
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoSerialPortIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("printer"), "no port");
        try (SerialPrinterPort port = port(file.toString())) {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(EVERY_BYTE))
                    .withMessageContaining("would not open")
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.REFUSED);
        }
    }

    private static CompletableFuture<Void> sendInBackground(SerialPrinterPort port, byte[] bytes) {
        CompletableFuture<Void> sending = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                port.send(bytes);
                sending.complete(null);
            } catch (PrinterException failure) {
                sending.completeExceptionally(failure);
            }
        });
        return sending;
    }

    private static long writers(String port) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("printer " + port))
                .count();
    }

    private static SerialPrinterPort port(String name) {
        return port(name, Duration.ofSeconds(10));
    }

    private static SerialPrinterPort port(String name, Duration watchdog) {
        return new SerialPrinterPort(
                new SerialSettings(name, 115_200, 8, 1, Parity.NONE, FlowControl.NONE, watchdog, 256));
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
