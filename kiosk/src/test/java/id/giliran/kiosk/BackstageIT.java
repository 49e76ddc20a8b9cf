package id.giliran.kiosk;

import static id.giliran.kiosk.KioskOnStage.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.protocol.request.KioskReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors do not see: the reports to the hub, and the technician's way behind the screens. */
final class BackstageIT {
    @TempDir
    private Path tickets;

    private PaperPrinterPort printer;
    private KioskOnStage at;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void open() throws IOException {
        printer = new PaperPrinterPort(tickets, PrinterProfile.generic80().roll());
        at = KioskOnStage.open(tickets, printer);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void printerIsReportedToTheHubWhenItChangesAndBefore() {
        until(() -> !at.hub.reports.isEmpty());
        assertThat(at.hub.reports.getFirst())
                .isEqualTo(new KioskReportRequest("Kios uji", "(not packaged)", true, List.of(), -1, false));
        printer.outOfPaper(true);
        until(() -> at.hub.reports.getLast().printer().equals(List.of("paper-out")));
        assertThat(at.hub.reports.getLast().canPrint()).isFalse();
    }

    @Test
    void technicianKnocksOnTheCornerGivesThePinAndPrintsATest() {
        Bounds panel = FxToolkit.call(() -> {
            Bounds all = at.kiosk.scene().getRoot().getLayoutBounds();
            return at.kiosk.scene().getRoot().localToScreen(all);
        });
        for (int knock = 0; knock < 5; knock++) {
            at.robot.clickOn(panel.getMinX() + 20, panel.getMinY() + 20);
        }
        until(() -> at.find("pin-enter") != null);
        "271828".chars().forEach(digit -> at.robot.clickOn("#pin-" + (char) digit));
        at.robot.clickOn("#pin-enter");
        until(() -> at.find("print-test") != null);
        assertThat(FxToolkit.call(at.kiosk.face()::screenName)).isEqualTo("technician");

        at.tap("print-test");
        until(() -> Files.exists(tickets.resolve("ticket-0001.png")));
        assertThat(at.hub.requests).isEmpty();
        at.tap("technician-back");
        until(() -> at.find("service-passport-new") != null);
    }
}
