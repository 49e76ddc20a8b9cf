package id.giliran.printing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.printing.paper.PaperRoll;
import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPrinterPortTest {
    private static final PaperRoll ROLL = new PaperRoll(80, 576, 203);
    private static final byte[] ONE_LINE = {0x1B, '@', 'A', '\n', 0x1B, 'J', 0x64};

    @TempDir
    private Path temporary;

    @Test
    void eachTicketBecomesAPictureNamedInTheOrderOfPrinting() throws Exception {
        try (PaperPrinterPort port = port()) {
            port.send(ONE_LINE);
            port.send(ONE_LINE);
        }
        try (PaperPrinterPort later = port()) {
            later.send(ONE_LINE);
        }

        assertThat(pictures()).containsExactly("ticket-0001.png", "ticket-0002.png", "ticket-0003.png");
        assertThat(ImageIO.read(folder().resolve("ticket-0003.png").toFile()).getHeight())
                .isEqualTo(130);
    }

    @Test
    void withoutPaperNothingIsPrintedUntilARollIsPutIn() throws Exception {
        try (PaperPrinterPort port = port()) {
            port.outOfPaper(true);
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(ONE_LINE))
                    .withMessage("The printer is out of paper: put in a new roll.")
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.OUT_OF_PAPER);
            assertThat(folder()).doesNotExist();

            port.outOfPaper(false);
            port.send(ONE_LINE);
        }
        assertThat(pictures()).containsExactly("ticket-0001.png");
    }

    @Test
    void bytesThatNoPrinterKnowsAreRefused() {
        try (PaperPrinterPort port = port()) {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(new byte[] {0x1B, '?'}))
                    .withMessageContaining("offset 0 (1B 3F)")
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.REFUSED);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Files.writeString(folder(), "a file in the way");
        try (PaperPrinterPort port = port()) {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> port.send(ONE_LINE))
                    .withMessageContaining(folder().toString());
        }
    }

    private PaperPrinterPort port() {
        return new PaperPrinterPort(folder(), ROLL);
    }

    private Path folder() {
        return temporary.resolve("tickets");
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
