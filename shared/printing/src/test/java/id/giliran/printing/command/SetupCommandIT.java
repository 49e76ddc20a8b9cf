package id.giliran.printing.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.config.PrinterProfiles;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PseudoTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SetupCommandIT {
    @TempDir
    private Path folder;

    private Path config;
    private Path tray;
    private Session session;
    private EmulatedPrinter printer;
    private EmulatedNetworkPrinter plugged;

    @BeforeEach
    void plugIn() throws IOException {
        config = folder.resolve("config");
        tray = folder.resolve("tray");
        session = new Session(config);
        printer = new EmulatedPrinter(
                new PaperPrinterPort(tray, PrinterProfile.generic80().roll()));
        plugged = EmulatedNetworkPrinter.plugIn(printer, 0);
    }

    @AfterEach
    void unplug() throws IOException {
        plugged.close();
    }

    @Test
    void aPrinterOnTheNetworkIsSetUpWithoutAQuestion() throws Exception {
        String before = session.printerFile();

        int code = session.run(List.of(), "setup", "--host", host(), "--profile", "generic80", "--yes");

        assertThat(code).as(session.output()).isZero();
        assertThat(tickets()).isEqualTo(1);
        assertThat(PrinterSettings.read(config, folder).port().describe())
                .isEqualTo("network printer 127.0.0.1, port " + plugged.port());
        assertThat(config.resolve("printer.yaml.before")).hasContent(before);
    }

    @Test
    void everyCommentOfTheShippedFileStays() throws Exception {
        List<String> before = comments(session.printerFile());

        session.run(List.of(), "setup", "--host", host(), "--profile", "generic80", "--yes");

        assertThat(comments(session.printerFile()))
                .containsAll(before.stream()
                        .filter(line -> !line.matches("# (network:|  (host|port|connect-limit|watchdog):.*)"))
                        .toList());
        assertThat(session.printerFile())
                .contains("kind: network\n", "network:\n  host: \"127.0.0.1\"\n  port: " + plugged.port() + "\n")
                .contains("# serial:\n#   port: /dev/ttyUSB0 ");
    }

    @Test
    void aTechnicianChoosesByAddressAndProfileAndSeesAllRight() throws Exception {
        int code = session.run(List.of(host(), "xprinter-80", "y", "y", "y", "y"), "setup");

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output())
                .contains("Which printer?", "generic80 ", "Which comes nearest", "stand on ONE line", "QR", "cut")
                .contains("Written: " + config.resolve("printer.yaml"), "profile xprinter-80");
        assertThat(session.printerFile()).contains("profile: xprinter-80\n");
    }

    @Test
    void whatIsNotAsPromisedBecomesAProfileOfItsOwn() throws Exception {
        List<String> answers = List.of("y", "n", "42", "512", "n", "n", "y", "y", "y", "hall-printer");

        int code = session.run(answers, "setup", "--host", host(), "--profile", "generic80");

        assertThat(code).as(session.output()).isZero();
        assertThat(config.resolve("printers/hall-printer.yaml"))
                .content()
                .contains("like: generic80\n", "columns: 42\n", "dots: 512\n", "dpi: 180\n")
                .contains("native-qr: false\n", "cutter: none\n");
        PrinterProfile profile = PrinterProfiles.read(config).named("hall-printer");
        assertThat(profile.columns()).isEqualTo(42);
        assertThat(profile.dots()).isEqualTo(512);
        assertThat(profile.nativeQr()).isFalse();
        assertThat(profile.cutter()).isEqualTo(PrinterProfile.Cutter.NONE);
        assertThat(PrinterSettings.read(config, folder).profile()).isEqualTo(profile);
        assertThat(tickets()).as("the ticket, the widths, the ticket again").isEqualTo(3);
    }

    @Test
    void aPrinterWithoutPaperIsTriedAgain() throws Exception {
        printer.begin(Trouble.OUT_OF_PAPER);

        int code = session.run(List.of("n"), "setup", "--host", host(), "--profile", "generic80");

        assertThat(code).isEqualTo(1);
        assertThat(session.output())
                .contains("is out of paper: put in a new roll.", "Try again?", "Nothing was written.");
        assertThat(session.printerFile()).contains("kind: paper\n");
        assertThat(config.resolve("printer.yaml.before")).doesNotExist();
    }

    @Test
    void unreadableLettersEndTheSetupWithWhatToLookAt() throws Exception {
        int code = session.run(List.of("n"), "setup", "--host", host(), "--profile", "generic80");

        assertThat(code).isEqualTo(1);
        assertThat(session.output()).contains("wrong speed (baud)", "Nothing was written.");
        assertThat(session.printerFile()).contains("kind: paper\n");
    }

    @Test
    void answersThatEndWriteNothing() throws Exception {
        int code = session.run(List.of("y"), "setup", "--host", host(), "--profile", "generic80");

        assertThat(code).isEqualTo(1);
        assertThat(session.output()).contains("The answers have ended before all was asked");
        assertThat(session.printerFile()).contains("kind: paper\n");
    }

    @Test
    void wrongAnswersAreAskedAgain() {
        int code = session.run(List.of("0", host(), "generic81", "generic80", "perhaps", "y", "y", "y", "y"), "setup");

        assertThat(code).as(session.output()).isZero();
        assertThat(session.output())
                .contains("Please answer with a number from the table", "There is no profile \"generic81\"")
                .contains("Please answer y or n.");
    }

    @Test
    void aSerialPrinterIsSetUpWithItsSpeed() throws Exception {
        try (PseudoTerminals cable = new PseudoTerminals(folder)) {
            cable.connect(printer);

            int code = session.run(
                    List.of("19200", "xon-xoff", "y", "y", "y", "y"),
                    "setup",
                    "--port",
                    cable.nearEnd(),
                    "--profile",
                    "generic80");

            assertThat(code).as(session.output()).isZero();
            assertThat(tickets()).isEqualTo(1);
        }
        assertThat(session.printerFile())
                .contains("kind: serial\n")
                .containsPattern("serial:\\n  port: \\S+/near +# on Windows COM3\\n  baud: 19200\\n")
                .containsPattern("  flow-control: xon-xoff +# none, xon-xoff")
                .contains("  data-bits: 8\n");
        assertThat(PrinterSettings.read(config, folder).port().describe()).contains("19200 baud");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(session.run(List.of(), "setup", "--kind", "serial", "--yes")).isEqualTo(2);
        assertThat(session.output()).contains("needs its own option: --port for serial");
        assertThat(session.run(List.of(), "setup", "--host", "h:99999", "--yes"))
                .isEqualTo(2);
        assertThat(session.output()).contains("port must be from 1 to 65535");
        assertThat(session.run(List.of(), "setup", "--host", host(), "--profile", "generic81", "--yes"))
                .isEqualTo(2);
        assertThat(session.output()).contains("no printer profile \"generic81\": choose one of generic80");
    }

    private String host() {
        return "127.0.0.1:" + plugged.port();
    }

    private long tickets() throws IOException {
        try (Stream<Path> files = Files.list(tray)) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }
}
