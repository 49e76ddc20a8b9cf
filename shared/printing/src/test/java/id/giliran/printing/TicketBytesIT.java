package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.port.PseudoTerminals;
import id.giliran.printing.port.SerialPrinterPort;
import id.giliran.printing.port.SerialSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bytes that leave the computer for one ticket, against files that a person has read. After a wanted change of the
 * layout, write them anew with {@code mvn -pl shared/printing test -Dtest=TicketBytesIT -Dsurefire.more=-Dgolden.write=true},
 * read the difference, and commit it.
 */
@Timeout(120)
class TicketBytesIT {
    private static final int BYTES_A_LINE = 16;

    @TempDir
    private Path folder;

    @Test
    void aTicketWithTheQrCommandIsSentAsInItsGoldenFile() throws Exception {
        assertSentAsIn("ticket-generic80.hex", PrinterProfile.generic80());
    }

    @Test
    void aTicketWithTheQrCodeAsAnImageIsSentAsInItsGoldenFile() throws Exception {
        assertSentAsIn("ticket-generic58.hex", PrinterProfile.generic58());
    }

    private void assertSentAsIn(String goldenName, PrinterProfile profile) throws Exception {
        String sent = hexDump(sent(Tickets.newPassport("PRIORITAS"), profile));
        Path golden = Path.of("src", "test", "resources", "golden", goldenName);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, sent);
        }
        assertThat(sent).isEqualTo(Files.readString(golden));
    }

    /** Prints through a real pair of terminals and returns what the printer at the far end took for the ticket. */
    private byte[] sent(TicketContent ticket, PrinterProfile profile) throws Exception {
        Tray tray = new Tray();
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = new SerialPrinterPort(SerialSettings.of(cable.nearEnd()))) {
            cable.connect(new EmulatedPrinter(tray));
            new TicketPrinter(port, profile).print(ticket);
            await().atMost(Duration.ofSeconds(20)).until(() -> !tray.tickets().isEmpty());
            return tray.tickets().getFirst();
        }
    }

    /** Sixteen bytes a line, and beside them what is a letter. */
    private static String hexDump(byte[] bytes) {
        StringBuilder dump = new StringBuilder();
        for (int from = 0; from < bytes.length; from += BYTES_A_LINE) {
            byte[] line = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + BYTES_A_LINE));
            String letters = new String(line, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
            dump.append("%-48s |%s|%n".formatted(HexFormat.ofDelimiter(" ").formatHex(line), letters));
        }
        return dump.toString().replace(System.lineSeparator(), "\n");
    }
}
