package id.giliran.kiosk;

import id.giliran.fx.screen.EndSignals;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.ProgramWindow;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.TextsException;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.kiosk.lockdown.LockedWindow;
import id.giliran.kiosk.logs.LogFiles;
import id.giliran.kiosk.technician.NewPin;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran kiosk}: the touch screen where visitors take a number. */
@Command(
        name = "giliran kiosk",
        mixinStandardHelpOptions = true,
        versionProvider = KioskMain.Version.class,
        description = "The touch screen where visitors take a number.",
        footer = "The exit keys of kiosk.yaml (Ctrl+Shift+Q) ask for the technician's PIN, who can quit the program.")
public final class KioskMain implements Callable<Integer> {
    private static final String LOG_SETTINGS = "logback.configurationFile";

    /** Of the drawing itself, so that pictures are as sharp as the screen. */
    private static final int PICTURE_SHORT_SIDE = 1080;

    private static final int PICTURE_LONG_SIDE = 1920;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", paramLabel = "DIR", description = "Folder with kiosk.yaml (default: config).")
    private @Nullable Path config;

    @Option(
            names = "--hub",
            paramLabel = "PLACE",
            description =
                    "Where the hub is: find, or an address such as 192.168.1.10 (port 8765 unless said otherwise).")
    private @Nullable String hub;

    @Option(
            names = "--pair-again",
            description = "Forgets the hub that let this device in, and asks to be let in anew.")
    private boolean pairAgain;

    @Option(names = "--windowed", description = "A window instead of the full screen.")
    private boolean windowed;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Needs no screen: keeps kiosk.png, and the newest picture of each screen, in this folder.")
    private @Nullable Path pictures;

    @Option(
            names = "--new-pin",
            description = "Asks for a PIN of the technician screen and prints its lines for kiosk.yaml.")
    private boolean newPin;

    private KioskMain() {}

    /** Runs the kiosk until its window is closed. */
    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "id/giliran/kiosk/logback.xml");
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new KioskMain());
    }

    @Override
    public Integer call() throws InterruptedException {
        if (newPin) {
            return askForPin();
        }
        try {
            Path home = Path.of(System.getProperty("giliran.home", "."));
            Path folder = config == null ? home.resolve("config") : config;
            run(settings(folder, home), LanguageFolders.read(folder), PrinterSettings.read(folder, home));
            return CommandLine.ExitCode.OK;
        } catch (SettingsException | NoScreenException | TextsException | IllegalArgumentException wrong) {
            if (spec != null) {
                spec.commandLine().getErr().println("giliran: " + wrong.getMessage());
            }
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int askForPin() {
        if (spec == null) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        CommandLine line = spec.commandLine();
        return NewPin.make(new Prompt(line.getOut()), line.getOut(), line.getErr())
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.USAGE;
    }

    private KioskSettings settings(Path folder, Path home) throws SettingsException {
        KioskSettings read = KioskSettings.read(folder, home);
        KioskSettings chosen = windowed ? read.withFullScreen(false) : read;
        return hub == null ? chosen : chosen.withHub(HubPlace.parse(hub));
    }

    private void run(KioskSettings settings, LanguageFolders folders, PrinterSettings printer)
            throws NoScreenException, InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        LogFiles.begin(settings.data().resolve("logs"), "kiosk-" + settings.number());
        if (pairAgain) {
            DeviceStore.in(settings.data(), settings.device()).setAside();
        }
        FxToolkit.start(pictures != null);
        EndSignals.onEnd(over::countDown);
        if (pictures == null) {
            onScreen(settings, folders, printer, over);
        } else {
            inPictures(settings, folders, printer, pictures, over);
        }
        FxToolkit.stop();
    }

    private static void onScreen(
            KioskSettings settings, LanguageFolders folders, PrinterSettings printer, CountDownLatch over)
            throws InterruptedException {
        try (KioskProgram program =
                new KioskProgram(settings, folders, printer.printer(settings.data(), settings.number()))) {
            program.whenQuit(over::countDown);
            FxToolkit.await(() -> open(program.scene(), settings, over::countDown));
            over.await();
        }
    }

    /** Without a window: JavaFX's off-screen platform draws none that is larger than its own idea of a monitor. */
    private static void inPictures(
            KioskSettings settings, LanguageFolders folders, PrinterSettings printer, Path folder, CountDownLatch over)
            throws InterruptedException {
        boolean lying = settings.panel().widthMillimetres() > settings.panel().heightMillimetres();
        KioskSettings drawing = lying
                ? settings.windowed(PICTURE_LONG_SIDE, PICTURE_SHORT_SIDE)
                : settings.windowed(PICTURE_SHORT_SIDE, PICTURE_LONG_SIDE);
        try (KioskProgram program =
                        new KioskProgram(drawing, folders, printer.printer(settings.data(), settings.number()));
                KioskPictures drawn = new KioskPictures(program, folder)) {
            program.whenQuit(over::countDown);
            drawn.begin();
            over.await();
        }
    }

    /** A full screen is closed by the technician only. */
    private static void open(Scene scene, KioskSettings settings, Runnable onExit) {
        WindowPlace place = settings.window();
        if (place.fullScreen()) {
            var unused = LockedWindow.open(scene, place.locked(settings.name()));
        } else {
            var unused = ProgramWindow.open(scene, place.inWindow(settings.name()), onExit);
        }
    }

    /** Of the program as it was built. */
    static String version() {
        @Nullable String version = KioskMain.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** What {@code --version} says. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"giliran kiosk " + version()};
        }
    }
}
