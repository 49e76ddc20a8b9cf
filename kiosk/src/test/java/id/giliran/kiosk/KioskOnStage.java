package id.giliran.kiosk;

import static org.awaitility.Awaitility.await;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.kiosk.KioskSettings.PanelSettings;
import id.giliran.kiosk.KioskSettings.TechnicianSettings;
import id.giliran.kiosk.KioskSettings.Times;
import id.giliran.kiosk.WindowPlace.OtherMonitors;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterPort;
import id.giliran.protocol.view.KioskView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A whole kiosk in a window, and the finger before it. */
final class KioskOnStage implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** Of 271828. */
    private static final String PIN =
            "pbkdf2-sha256:600000:AAAAAAAAAAAAAAAAAAAAAA:R7KrBIylTogK38Hpr2Op7gW7cWjEjQ2Gg2fMvxIVnyI";

    final FxRobot robot = new FxRobot();
    final PeerHub hub;
    private final Path tickets;
    KioskProgram kiosk;
    private Stage stage;

    private KioskOnStage(PeerHub hub, Path tickets, PrinterPort printer) {
        this.hub = hub;
        this.tickets = tickets;
        this.kiosk = program(Duration.ofSeconds(30), printer);
        this.stage = FxToolkit.call(Stage::new);
        show();
    }

    static KioskOnStage open(Path tickets, PrinterPort printer) throws IOException {
        return open(Offices.open(), tickets, printer);
    }

    static KioskOnStage open(KioskView office, Path tickets, PrinterPort printer) throws IOException {
        return new KioskOnStage(new PeerHub(office, tickets), tickets, printer);
    }

    private KioskProgram program(Duration idle, PrinterPort printer) {
        return new KioskProgram(
                settings(idle), LanguageFolders.none(), new TicketPrinter(printer, PrinterProfile.generic80()));
    }

    private void show() {
        FxToolkit.await(() -> {
            stage = new Stage();
            kiosk.show(stage);
        });
        until(() -> find("service-passport-new") != null);
    }

    /** The same kiosk after a restart, with another printer. */
    void reopenWith(PrinterPort printer) {
        reopen(Duration.ofSeconds(30), printer);
    }

    /**
     * The same kiosk after a restart.
     *
     * @param idle after which it asks whether anybody is there
     */
    void reopen(Duration idle, PrinterPort printer) {
        FxToolkit.await(() -> {
            stage.close();
            kiosk.close();
        });
        kiosk = program(idle, printer);
        show();
    }

    /** The line about a broken connection or printer on the home screen. */
    String notice() {
        return FxToolkit.call(() -> kiosk.scene().getRoot().lookupAll(".notice .label").stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining()));
    }

    /** As a finger that means it: after the time in which a second tap counts as the same. */
    void tap(String id) {
        until(() -> find(id) != null);
        await().pollDelay(Duration.ofMillis(150)).atMost(LIMIT).until(() -> true);
        robot.clickOn("#" + id);
    }

    Node find(String id) {
        return FxToolkit.call(() -> kiosk.scene().lookup("#" + id));
    }

    String words(String id) {
        return FxToolkit.call(() -> ((Button) kiosk.scene().lookup("#" + id)).getText());
    }

    static void until(Callable<Boolean> met) {
        await().atMost(LIMIT).until(met);
    }

    @Override
    public void close() {
        FxToolkit.await(() -> {
            stage.close();
            kiosk.close();
        });
        hub.close();
    }

    private KioskSettings settings(Duration idle) {
        return new KioskSettings(
                1,
                "Kios uji",
                List.of(),
                tickets,
                hub.place(),
                List.of("id", "en"),
                Theme.LIGHT,
                false,
                new PanelSettings(268, 476),
                new WindowPlace(false, 540, 960, 0, "Ctrl+Shift+Q", true, OtherMonitors.IGNORED),
                new Times(
                        idle,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(60),
                        Duration.ofMillis(100)),
                null,
                new TechnicianSettings(PIN),
                null);
    }
}
