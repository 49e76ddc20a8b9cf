package id.giliran.kiosk;

import static id.giliran.kiosk.KioskOnStage.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.protocol.request.IssueTicketRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fingers on the real screens, a peer on a real socket, tickets drawn as pictures. */
final class KioskProgramIT {
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
    void twoTapsGivePaper() {
        at.tap("service-passport-new");
        at.tap("take-number");

        until(() -> at.find("done") != null);
        until(() -> at.hub.told.equals(List.of("t-1/printed")));
        assertThat(tickets.resolve("ticket-0001.png")).exists();
        assertThat(at.hub.requests).containsExactly(new IssueTicketRequest("passport-new", "id", null));
    }

    @Test
    void doubleTapGivesOneTicket() {
        at.robot.doubleClickOn("#service-information");

        until(() -> at.hub.told.equals(List.of("t-1/printed")));
        assertThat(at.hub.requests).hasSize(1);
    }

    @Test
    void fingerThatSlidesOffTheTileChoosesNothing() {
        at.robot.moveTo("#service-information").press(MouseButton.PRIMARY);
        at.robot.moveTo("#language-id").release(MouseButton.PRIMARY);

        assertThat(at.find("service-information")).isNotNull();
        assertThat(at.hub.requests).isEmpty();
    }

    @Test
    void priorityAndLanguageTravelWithTheRequest() {
        at.tap("language-en");
        at.tap("priority");
        at.tap("priority-small-child");
        at.tap("service-passport-renewal");
        at.tap("take-number");

        until(() -> at.find("done") != null);
        assertThat(at.hub.requests).containsExactly(new IssueTicketRequest("passport-renewal", "en", "small-child"));
        at.tap("done");
        until(() -> at.find("priority") != null);
        assertThat(at.words("comfort")).isEqualTo("Kemudahan");
    }

    @Test
    void missingPaperIsSeenBeforeAnyoneTakesANumberAndUntilThereIsARoll() {
        printer.outOfPaper(true);
        until(() -> at.notice().startsWith("Kertas printer habis."));
        assertThat(at.find("service-information").isDisabled()).isTrue();

        printer.outOfPaper(false);
        until(() -> !at.find("service-information").isDisabled());
        assertThat(at.notice()).isEmpty();
        assertThat(at.hub.requests).isEmpty();
    }

    @Test
    void paperThatRunsOutWithATicketIsToldToVisitorAndHubAndThenOnTheHomeScreen() throws IOException {
        EmulatedPrinter emulated = new EmulatedPrinter(printer);
        try (EmulatedNetworkPrinter plug = EmulatedNetworkPrinter.plugIn(emulated, 0)) {
            at.reopenWith(new NetworkPrinterPort(
                    new NetworkSettings("127.0.0.1", plug.port(), Duration.ofSeconds(10), Duration.ofSeconds(5))));
            emulated.beginAtNextTicket(Trouble.OUT_OF_PAPER);
            at.tap("service-information");

            until(() -> at.find("outage-back") != null);
            until(() -> at.hub.told.equals(List.of("t-1/print-failed {\"reason\":\"out-of-paper\"}")));
            at.tap("outage-back");
            until(() -> at.notice().startsWith("Kertas printer habis."));

            emulated.end(Trouble.OUT_OF_PAPER);
            until(() -> !at.find("service-information").isDisabled());
            at.tap("service-information");
            until(() -> at.hub.told.contains("t-2/printed"));
            emulated.begin(Trouble.SWITCHED_OFF);
            at.tap("done");
            until(() -> at.notice().startsWith("Printer mati atau tidak siap."));
        }
    }

    @Test
    void lostHubLeavesTheOldDataWithNothingToTap() {
        at.hub.close();

        until(() -> Objects.requireNonNull(at.find("service-passport-new")).isDisabled());
    }

    @Test
    void untouchedKioskAsksAndGoesHome() {
        at.reopen(Duration.ofSeconds(5), printer);
        at.tap("language-en");
        at.tap("service-passport-new");

        until(() -> at.find("still-here") != null);
        at.tap("still-here");
        until(() -> at.find("still-here") == null);
        assertThat(at.find("take-number")).isNotNull();
        until(() -> at.find("service-passport-new") != null);
        assertThat(at.words("comfort")).isEqualTo("Kemudahan");
    }

    @Test
    void keyboardAloneGetsPaperAndFocusIsSeen() {
        // The focus begins at the first language when the screen is there before the services are.
        until(() -> {
            at.robot.press(KeyCode.TAB).release(KeyCode.TAB);
            return FxToolkit.call(() -> at.kiosk.scene().getFocusOwner().getId())
                    .startsWith("service-");
        });
        until(this::isFocusFramed);

        at.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        until(() -> at.find("take-number") != null);
        assertThat(FxToolkit.call(() -> at.find("take-number").isFocused())).isTrue();
        until(this::isFocusFramed);
    }

    private boolean isFocusFramed() {
        return FxToolkit.call(() -> {
            Node frame = at.kiosk.scene().lookup(".focus-dark");
            Node focused = at.kiosk.scene().getFocusOwner();
            return frame.getParent().isVisible()
                    && frame.localToScene(frame.getBoundsInLocal())
                            .contains(focused.localToScene(focused.getLayoutBounds()));
        });
    }

    @Test
    void exitKeysEndNothingButAskForThePin() {
        AtomicInteger ended = new AtomicInteger();
        at.kiosk.whenQuit(ended::incrementAndGet);
        at.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        until(() -> at.find("pin-1") != null);
        for (int digit = 0; digit < 4; digit++) {
            at.tap("pin-1");
        }
        at.tap("pin-enter");
        at.tap("technician-back");

        until(() -> at.find("service-passport-new") != null);
        assertThat(ended).hasValue(0);
        assertThat(FxToolkit.call(() -> at.kiosk.scene().getWindow().isShowing()))
                .isTrue();
    }
}
