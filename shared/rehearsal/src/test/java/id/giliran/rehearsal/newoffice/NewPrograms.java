package id.giliran.rehearsal.newoffice;

import static org.awaitility.Awaitility.await;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.display.DisplayProgram;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.kiosk.KioskProgram;
import id.giliran.kiosk.KioskSettings;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.rehearsal.screen.ScreenHand;
import java.time.Duration;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.core.ConditionTimeoutException;
import org.testfx.api.FxRobot;

/** Kiosk, display and counter client, each just installed, off-screen, and somebody who stands before them. */
final class NewPrograms implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int WIDTH = 540;
    private static final int HEIGHT = 960;

    private final KioskProgram kioskProgram;
    private final DisplayProgram displayProgram;
    private final CounterClientProgram counterProgram;
    private final ScreenHand kiosk;
    private final ScreenHand display;
    private final ScreenHand counter;
    private final FxRobot robot = new FxRobot();

    NewPrograms(NewOffice office) throws Exception {
        KioskSettings kioskSettings = KioskSettings.read(office.config(), office.folder("kiosk"))
                .withHub(office.place())
                .windowed(WIDTH, HEIGHT);
        DisplaySettings displaySettings = DisplaySettings.read(office.config(), office.folder("display"))
                .withHub(office.place())
                .withWalls(wall -> wall.withFullScreen(false));
        CounterClientSettings counterSettings = CounterClientSettings.read(office.config(), office.folder("counter"))
                .withHub(office.place())
                .withCounter(1);
        LanguageFolders languages = LanguageFolders.read(office.config());
        PrinterProfile profile = PrinterProfile.generic80();
        TicketPrinter paper =
                new TicketPrinter(new PaperPrinterPort(office.folder("tickets"), profile.roll()), profile);
        kioskProgram = FxToolkit.call(() -> new KioskProgram(kioskSettings, languages, paper));
        displayProgram = FxToolkit.call(() -> new DisplayProgram(displaySettings, languages));
        counterProgram = FxToolkit.call(() -> new CounterClientProgram(counterSettings, languages));
        FxToolkit.await(() -> counterProgram.show(new Stage()));
        kiosk = new ScreenHand(kioskProgram.scene());
        display = new ScreenHand(displayProgram.scene());
        counter = new ScreenHand(counterProgram.scene());
    }

    ScreenHand kiosk() {
        return kiosk;
    }

    ScreenHand display() {
        return display;
    }

    ScreenHand counter() {
        return counter;
    }

    /** The digits on a screen, as somebody reads them who will type them. */
    static String code(ScreenHand screen) {
        until(screen, each -> digits(each).length() == 6);
        return digits(screen);
    }

    private static String digits(ScreenHand screen) {
        return screen.words("admission-code").replaceAll("\\D", "");
    }

    /** Waits until this is to be seen there. */
    static void until(ScreenHand screen, Predicate<ScreenHand> seen) {
        try {
            await().atMost(PATIENCE).until(() -> seen.test(screen));
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("The screen says: " + screen.words(), late);
        }
    }

    /** Taps this until what follows is there: a finger that comes too soon after another is not believed. */
    static void taps(ScreenHand screen, String id, Predicate<ScreenHand> then) {
        until(screen, each -> {
            if (!then.test(each)) {
                each.tap(id);
            }
            return then.test(each);
        });
    }

    /** Types into a line of the counter client. */
    void types(String id, String words) {
        FxToolkit.await(() -> {
            TextInputControl line = (TextInputControl) counterProgram.scene().lookup("#" + id);
            line.requestFocus();
            line.clear();
        });
        words.chars()
                .forEach(letter -> robot.robotContext()
                        .getBaseRobot()
                        .typeKeyboard(counterProgram.scene(), KeyCode.UNDEFINED, String.valueOf((char) letter)));
    }

    @Override
    public void close() {
        FxToolkit.await(() -> {
            counterProgram.close();
            displayProgram.close();
            kioskProgram.close();
        });
    }
}
