package id.giliran.kiosk.technician;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.kiosk.technician.ServicePage.Line;
import id.giliran.kiosk.technician.TechnicianScreen.AskPin;
import id.giliran.kiosk.technician.TechnicianScreen.Closed;
import id.giliran.kiosk.technician.TechnicianScreen.Service;
import id.giliran.kiosk.technician.TechnicianScreen.WithoutPin;
import id.giliran.kiosk.visit.Step;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

final class TechnicianScreenTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final TechnicianTrial trial = kiosk.technicianTrial;
    private final TechnicianViewModel room = kiosk.technician;

    @Test
    void fiveTapsWithinFiveSecondsOpenAndFourDoNot() {
        CornerTaps corner = new CornerTaps(kiosk.timing);
        for (int tap = 0; tap < 4; tap++) {
            assertThat(corner.tap()).isFalse();
            kiosk.timing.pass(Duration.ofMillis(900));
        }
        assertThat(corner.tap()).isTrue();
        assertThat(corner.tap()).isFalse();
    }

    @Test
    void slowTapsAndTapsElsewhereBetweenThemAreNotMeant() {
        CornerTaps corner = new CornerTaps(kiosk.timing);
        for (int tap = 0; tap < 10; tap++) {
            assertThat(corner.tap()).isFalse();
            kiosk.timing.pass(Duration.ofMillis(1300));
        }
        for (int tap = 0; tap < 10; tap++) {
            assertThat(corner.tap()).isFalse();
            corner.elsewhere();
        }
    }

    @Test
    void rightPinOpensTheServiceScreen() {
        room.open();
        assertThat(room.screen().get()).isEqualTo(new AskPin(0, false, 0, false));
        trial.type("27");
        assertThat(room.screen().get()).isEqualTo(new AskPin(2, false, 0, false));
        trial.enter("1828");

        assertThat(room.screen().get()).isInstanceOf(Service.class);
    }

    @Test
    void wrongPinIsSaidAndSlowsDown() {
        room.open();
        trial.enter("111111");
        assertThat(room.screen().get()).isEqualTo(new AskPin(0, true, 0, false));
        trial.enter("111111");
        trial.enter("111111");
        assertThat(room.screen().get()).isEqualTo(new AskPin(0, true, 5, false));

        trial.enter(TechnicianTrial.PIN);
        assertThat(room.screen().get()).isInstanceOf(AskPin.class);
        kiosk.pass(5);
        trial.enter(TechnicianTrial.PIN);
        assertThat(room.screen().get()).isInstanceOf(Service.class);
    }

    @Test
    void withoutPinNothingIsShownButHowToMakeOne() {
        trial.withoutPin();
        room.open();

        assertThat(room.screen().get()).isEqualTo(new WithoutPin());
        trial.enter("271828");
        assertThat(room.screen().get()).isEqualTo(new WithoutPin());
    }

    @Test
    void screenGoesHomeAfterTwoMinutesWithoutTouch() {
        trial.letIn();
        kiosk.pass(119);
        room.touched();
        kiosk.pass(119);
        assertThat(room.isOpen()).isTrue();
        kiosk.pass(1);

        assertThat(room.screen().get()).isEqualTo(new Closed());
        assertThat(kiosk.visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @Test
    void visitorWhoWaitsForPaperIsNotPushedAway() {
        kiosk.slow();
        kiosk.visit.choose("information");
        room.open();

        assertThat(room.isOpen()).isFalse();
        assertThat(kiosk.visit.stepProperty().get()).isInstanceOf(Step.Printing.class);
    }

    @Test
    void whatAVisitorHadChosenIsForgotten() {
        kiosk.visit.speak("en");
        kiosk.visit.choose("passport-new");
        room.open();

        assertThat(kiosk.visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(kiosk.texts.language()).isEqualTo("id");
    }

    @Test
    void kioskIsPairedAgainOnlyWhenAskedTwiceInARow() {
        trial.letIn();
        room.pairAgain();
        room.quit();
        room.pairAgain();
        assertThat(trial.pairings).isZero();
        kiosk.pass(6);
        room.pairAgain();
        assertThat(trial.pairings).isZero();
        room.pairAgain();

        assertThat(trial.pairings).isEqualTo(1);
        assertThat(room.isOpen()).isFalse();
    }

    @Test
    void pageTellsPrinterPaperAndConnection() {
        trial.letIn();
        ServicePage page = page();

        assertThat(page.title()).isEqualTo("Layar teknisi · Kios 1");
        assertThat(page.state()).isEqualTo("Printer siap mencetak");
        assertThat(page.trouble()).isFalse();
        assertThat(page.paper()).isEqualTo("Sisa kertas 62 % · 28,4 m terpakai sejak ganti kertas");
        assertThat(page.events()).hasSize(20).startsWith(new Line("09.42.00", "A017 is printed and acknowledged."));
        assertThat(page.facts())
                .contains(
                        new Line("Alamat pusat", "192.168.1.10:8765"),
                        new Line("Sambungan", "Tersambung"),
                        new Line("Izin dari hub", "Berlaku sampai Rabu, 22 November 2028, hub 3f9a10c2"),
                        new Line("Nomor cadangan", "A 20 · C 20 · F 20 · K 20 · L 20"),
                        new Line("Belum dilaporkan", "3"));
    }

    @Test
    void pageFollowsThePrinterTheHubAndTheLanguage() {
        trial.letIn();
        kiosk.printer.say(PrinterCondition.COVER_OPEN);
        kiosk.visit.show(Offices.stale(Offices.open()));
        kiosk.pass(2);
        assertThat(page().state()).isEqualTo("Tutup printer terbuka");
        assertThat(page().trouble()).isTrue();
        assertThat(page().facts()).contains(new Line("Sambungan", "Terputus. Data pukul 09.42.00."));

        room.otherLanguage();
        assertThat(page().state()).isEqualTo("The printer's cover is open");
        room.close();
        assertThat(kiosk.texts.language()).isEqualTo("id");
    }

    @Test
    void testPrintTellsHowItWent() {
        trial.letIn();
        room.printTest();
        assertThat(page().news()).isEqualTo("Tiket uji sudah dicetak. Silakan periksa hasilnya.");

        trial.fault = Optional.of(Reason.OUT_OF_PAPER);
        room.printTest();
        assertThat(page().news()).isEqualTo("Tiket uji tidak tercetak: Kertas printer habis.");
        assertThat(trial.tests).isEqualTo(2);
    }

    @Test
    void newRollIsNoted() {
        trial.letIn();
        room.rollChanged();

        assertThat(trial.rolls).isEqualTo(1);
        assertThat(page().news()).startsWith("Rol baru dicatat.");
    }

    @Test
    void unknownPaperIsSaidWithItsRemedy() {
        trial.paperIsUnknown();
        trial.letIn();

        assertThat(page().paper()).contains("belum diketahui", "Ganti kertas");
        assertThat(page().paperShare()).isNegative();
    }

    @Test
    void logsAreExportedWithASummaryAndThePlaceIsSaid() throws IOException {
        Files.createDirectories(trial.folder.resolve("logs"));
        Files.writeString(trial.folder.resolve("logs/kiosk-1.log"), "a line\n");
        trial.letIn();
        room.exportLogs();

        try (Stream<Path> found = Files.list(trial.folder.resolve("export"))) {
            Path zip = found.findFirst().orElseThrow();
            assertThat(page().news())
                    .isEqualTo("Log disimpan di " + zip.toAbsolutePath().getParent() + " dengan nama "
                            + zip.getFileName());
            try (ZipFile packed = new ZipFile(zip.toFile())) {
                assertThat(packed.stream().map(entry -> entry.getName()).toList())
                        .isEqualTo(List.of("kiosk.txt", "logs/kiosk-1.log"));
                assertThat(new String(
                                packed.getInputStream(packed.getEntry("kiosk.txt"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8))
                        .contains("/dev/ttyUSB0", "192.168.1.10:8765");
            }
        }
    }

    @Test
    void programEndsOnlyWhenAskedTwice() {
        trial.letIn();
        room.quit();
        assertThat(trial.quits).isZero();
        kiosk.pass(6);
        room.quit();
        assertThat(trial.quits).isZero();
        room.quit();
        assertThat(trial.quits).isEqualTo(1);
    }

    private ServicePage page() {
        return ((Service) room.screen().get()).page();
    }
}
