package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.KioskSettings.PanelSettings;
import id.giliran.kiosk.KioskSettings.Times;
import id.giliran.kiosk.KioskSettings.WindowPlace;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterPort;
import id.giliran.protocol.request.IssueTicketRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Fingers on the real screens, a peer on a real socket, tickets drawn as pictures. */
final class KioskProgramIT {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final FxRobot robot = new FxRobot();
    private PeerHub hub;
    private PaperPrinterPort printer;
    private KioskProgram kiosk;
    private Stage stage;

    @TempDir
    private Path tickets;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void open() throws IOException {
        hub = new PeerHub(Offices.open());
        printer = new PaperPrinterPort(tickets, PrinterProfile.generic80().roll());
        kiosk = new KioskProgram(
                settings(Duration.ofSeconds(30)), new TicketPrinter(printer, PrinterProfile.generic80()));
        show();
    }

    private void show() {
        stage = FxToolkit.call(() -> {
            Stage opened = new Stage();
            kiosk.show(opened);
            return opened;
        });
        until(() -> find("service-passport-new") != null);
    }

    @AfterEach
    void close() {
        FxToolkit.await(() -> {
            stage.close();
            kiosk.close();
        });
        hub.close();
    }

    @Test
    void twoTapsGivePaper() {
        tap("service-passport-new");
        tap("take-number");

        until(() -> find("done") != null);
        until(() -> hub.told.equals(List.of("t-1/printed")));
        assertThat(tickets.resolve("ticket-0001.png")).exists();
        assertThat(hub.requests).containsExactly(new IssueTicketRequest("passport-new", "id", null));
    }

    @Test
    void doubleTapGivesOneTicket() {
        robot.doubleClickOn("#service-information");

        until(() -> hub.told.equals(List.of("t-1/printed")));
        assertThat(hub.requests).hasSize(1);
    }

    @Test
    void fingerThatSlidesOffTheTileChoosesNothing() {
        robot.moveTo("#service-information").press(MouseButton.PRIMARY);
        robot.moveTo("#language-id").release(MouseButton.PRIMARY);

        assertThat(find("service-information")).isNotNull();
        assertThat(hub.requests).isEmpty();
    }

    @Test
    void priorityAndLanguageTravelWithTheRequest() {
        tap("language-en");
        tap("priority");
        tap("priority-small-child");
        tap("service-passport-renewal");
        tap("take-number");

        until(() -> find("done") != null);
        assertThat(hub.requests).containsExactly(new IssueTicketRequest("passport-renewal", "en", "small-child"));
        tap("done");
        until(() -> find("priority") != null);
        assertThat(words("low-reach")).isEqualTo("Turunkan layar");
    }

    @Test
    void missingPaperIsSeenBeforeAnyoneTakesANumberAndUntilThereIsARoll() {
        printer.outOfPaper(true);
        until(() -> notice().startsWith("Kertas printer habis."));
        assertThat(find("service-information").isDisabled()).isTrue();

        printer.outOfPaper(false);
        until(() -> !find("service-information").isDisabled());
        assertThat(notice()).isEmpty();
        assertThat(hub.requests).isEmpty();
    }

    @Test
    void paperThatRunsOutWithATicketIsToldToVisitorAndHubAndThenOnTheHomeScreen() throws IOException {
        EmulatedPrinter emulated = new EmulatedPrinter(printer);
        try (EmulatedNetworkPrinter plug = EmulatedNetworkPrinter.plugIn(emulated, 0)) {
            reopenWith(new NetworkPrinterPort(
                    new NetworkSettings("127.0.0.1", plug.port(), Duration.ofSeconds(10), Duration.ofSeconds(5))));
            emulated.beginAtNextTicket(Trouble.OUT_OF_PAPER);
            tap("service-information");

            until(() -> find("outage-back") != null);
            until(() -> hub.told.equals(List.of("t-1/print-failed {\"reason\":\"out-of-paper\"}")));
            tap("outage-back");
            until(() -> notice().startsWith("Kertas printer habis."));

            emulated.end(Trouble.OUT_OF_PAPER);
            until(() -> !find("service-information").isDisabled());
            tap("service-information");
            until(() -> hub.told.contains("t-2/printed"));
            emulated.begin(Trouble.SWITCHED_OFF);
            tap("done");
            until(() -> notice().startsWith("Printer tidak tersambung."));
        }
    }

    @Test
    void lostHubLeavesTheOldDataWithNothingToTap() {
        hub.close();

        until(() -> Objects.requireNonNull(find("service-passport-new")).isDisabled());
    }

    @Test
    void untouchedKioskAsksAndGoesHome() {
        reopen(() -> new KioskProgram(
                settings(Duration.ofSeconds(5)), new TicketPrinter(printer, PrinterProfile.generic80())));
        tap("language-en");
        tap("service-passport-new");

        until(() -> find("still-here") != null);
        tap("still-here");
        until(() -> find("still-here") == null);
        assertThat(find("take-number")).isNotNull();
        until(() -> find("service-passport-new") != null);
        assertThat(words("low-reach")).isEqualTo("Turunkan layar");
    }

    @Test
    void keyboardAloneGetsPaperAndFocusIsSeen() {
        // The focus begins at the first language when the screen is there before the services are.
        until(() -> {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            return FxToolkit.call(() -> kiosk.scene().getFocusOwner().getId()).startsWith("service-");
        });
        assertThat(borderOfFocus()).isNotEqualTo("0x00000000");

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        until(() -> find("take-number") != null);
        assertThat(FxToolkit.call(() -> find("take-number").isFocused())).isTrue();
        assertThat(borderOfFocus()).isNotEqualTo("0x00000000");
    }

    private void reopenWith(PrinterPort port) {
        reopen(() -> new KioskProgram(
                settings(Duration.ofSeconds(30)), new TicketPrinter(port, PrinterProfile.generic80())));
    }

    private void reopen(Supplier<KioskProgram> next) {
        FxToolkit.await(() -> {
            stage.close();
            kiosk.close();
        });
        kiosk = next.get();
        show();
    }

    /** The line about a broken connection or printer on the home screen. */
    private String notice() {
        return FxToolkit.call(() -> kiosk.scene().getRoot().lookupAll(".notice .label").stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining()));
    }

    private String borderOfFocus() {
        return FxToolkit.call(() -> {
            kiosk.scene().getRoot().applyCss();
            Button focused = (Button) kiosk.scene().getFocusOwner();
            return focused.getBorder().getStrokes().getFirst().getTopStroke().toString();
        });
    }

    /** As a finger that means it: after the time in which a second tap counts as the same. */
    private void tap(String id) {
        until(() -> find(id) != null);
        await().pollDelay(Duration.ofMillis(150)).atMost(LIMIT).until(() -> true);
        robot.clickOn("#" + id);
    }

    private Node find(String id) {
        return FxToolkit.call(() -> kiosk.scene().lookup("#" + id));
    }

    private String words(String id) {
        return FxToolkit.call(() -> ((Button) kiosk.scene().lookup("#" + id)).getText());
    }

    private static void until(Callable<Boolean> met) {
        await().atMost(LIMIT).until(met);
    }

    private KioskSettings settings(Duration idle) {
        return new KioskSettings(
                1,
                "Kios uji",
                List.of(),
                tickets,
                hub.address(),
                List.of("id", "en"),
                Theme.LIGHT,
                false,
                new PanelSettings(268, 476),
                new WindowPlace(false, 540, 960, 0, "Ctrl+Shift+Q"),
                new Times(
                        idle,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(60),
                        Duration.ofMillis(100)),
                null);
    }
}
