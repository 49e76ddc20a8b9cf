package id.giliran.printing.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketBytes;
import id.giliran.printing.TicketDesign;
import id.giliran.printing.TicketPreview;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.printing.port.PaperPrinterPort;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PrinterCommandsIT {
    @TempDir
    private Path folder;

    private Path tray;
    private Session session;
    private EmulatedPrinter printer;
    private EmulatedNetworkPrinter plugged;

    @BeforeEach
    void plugIn() throws IOException {
        tray = folder.resolve("tray");
        session = new Session(folder.resolve("config"));
        printer = new EmulatedPrinter(
                new PaperPrinterPort(tray, PrinterProfile.generic80().roll()));
        plugged = EmulatedNetworkPrinter.plugIn(printer, 0);
    }

    @AfterEach
    void unplug() throws IOException {
        plugged.close();
    }

    @Test
    void theTestTicketIsPrintedOnThePrinterThatIsNamed() {
        int code = session.run(List.of(), "test", "--host", host());

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output()).contains("The printer has taken it and reports no fault.");
        assertThat(tray.resolve("ticket-0001.png")).exists();
    }

    @Test
    void aPrinterWithoutPaperIsTroubleWithItsRemedy() {
        printer.begin(Trouble.OUT_OF_PAPER);

        assertThat(session.run(List.of(), "test", "--host", host())).isEqualTo(1);
        assertThat(session.output()).contains("is out of paper: put in a new roll.");
    }

    @Test
    void anIdlePrinterTellsItsStateInBytesAndSentences() {
        int code = session.run(List.of(), "status", "--host", host());

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output()).contains("10 04 01 -> 12", "10 04 04 -> 12", "It can print.");
    }

    @Test
    void eachStateIsASentenceOfItsOwn() {
        printer.begin(Trouble.COVER_OPEN);
        printer.begin(Trouble.PAPER_NEAR_END);

        int code = session.run(List.of(), "status", "--host", host());

        assertThat(code).isEqualTo(1);
        assertThat(session.output())
                .contains("10 04 02 -> 16", "10 04 04 -> 1E")
                .contains("A cover is open.", "The roll is nearly used up.")
                .contains("has an open cover: close it until it clicks.");
    }

    @Test
    void aPrinterThatDoesNotAnswerIsNoTrouble() {
        printer.begin(Trouble.MUTE);

        int code = session.run(List.of(), "status", "--host", host());

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output()).contains("10 04 01 -> no answer", "does not tell its state");
    }

    @Test
    void aPrinterThatIsNotThereIsTold() throws IOException {
        plugged.close();

        assertThat(session.run(List.of(), "status", "--host", host())).isEqualTo(1);
        assertThat(session.output()).contains("giliran: ", "refuses the connection");
    }

    @Test
    void theHexdumpHoldsEveryByteAndNamesEachCommand() {
        int code = session.run(List.of(), "hexdump");

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output())
                .startsWith("000000  1B 40                                ESC @    clears all modes\n")
                .contains("1D 21 11", "GS !     size of letters")
                .contains("4B 41 4E 54 4F 52 20 49 4D 49 47 52  text \"KANTOR IMIGRASI\"")
                .contains("GS ( k   QR code: its text", "GS V     cuts")
                .doesNotContain("unknown here");
        byte[] ticket =
                TicketBytes.of(SampleTicket.of(Set.of()), PrinterProfile.generic80(), TicketDesign.usual(), true);
        String last = session.output().lines().toList().getLast();
        assertThat(Integer.parseInt(last.substring(0, 6), 16)).isEqualTo(ticket.length - 3);
    }

    @Test
    void aFileOfBytesIsDumpedAsItIs() throws IOException {
        Path ticket = Files.write(folder.resolve("ticket.bin"), new byte[] {0x1B, '@', 'A', 0x1D, 0x76, 0x30});

        assertThat(session.run(List.of(), "hexdump", "--ticket", ticket.toString()))
                .isZero();
        assertThat(session.output())
                .contains("000002  41", "text \"A\"", "000003  1D 76 30", "a command that is cut off");
        assertThat(session.run(List.of(), "hexdump", "--ticket", "absent.bin")).isEqualTo(2);
        assertThat(session.output()).contains("There is no file absent.bin: correct its name.");
    }

    @Test
    void thePreviewIsThePaper() throws Exception {
        Path picture = folder.resolve("deep/preview.png");

        int code = session.run(List.of(), "preview", "--out", picture.toString(), "--with", "reprint,offline");

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output()).contains(picture.toString(), "generic80", "mm of paper");
        BufferedImage drawn = ImageIO.read(picture.toFile());
        BufferedImage paper = TicketPreview.draw(
                SampleTicket.of(Set.of(SampleTicket.Special.REPRINT, SampleTicket.Special.OFFLINE)),
                TicketDesign.usual(),
                PrinterProfile.generic80());
        assertThat(drawn.getHeight()).isEqualTo(paper.getHeight());
        assertThat(pixels(drawn)).isEqualTo(pixels(paper));
    }

    @Test
    void theListIsATable() {
        assertThat(session.run(List.of(), "list")).isZero();
        assertThat(session.output()).startsWith("No  Kind     Name").contains("--host 192.168.1.50");
    }

    @Test
    void aWrongWordIsToldWithTheRightOnes() {
        assertThat(session.run(List.of())).isEqualTo(2);
        assertThat(session.output()).contains("list, setup, status, test, hexdump or preview");
    }

    @Test
    void theProgramItselfAsksOnItsInputAndEndsWithItsCode() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrinterMain.class.getName(),
                        "setup",
                        "--config",
                        folder.resolve("config").toString(),
                        "--host",
                        host(),
                        "--profile",
                        "generic80")
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "said.txt"))
                .start();
        program.getOutputStream().write("y\ny\ny\ny\n".getBytes(StandardCharsets.US_ASCII));
        program.getOutputStream().close();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        assertThat(session.printerFile()).contains("kind: network\n");
    }

    private String host() {
        return "127.0.0.1:" + plugged.port();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
