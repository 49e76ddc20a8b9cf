package id.giliran.display;

import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.display.watch.WatchedDisplay;
import id.giliran.fx.screen.EndSignals;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.settings.SettingsException;
import id.giliran.watch.Heartbeat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran display}: the screen in the hall. */
@Command(
        name = "giliran display",
        mixinStandardHelpOptions = true,
        versionProvider = DisplayMain.Version.class,
        description = "The screens in the hall that show the called numbers, and the voice that says them.",
        footer = "Ctrl+Shift+Q closes the full screen.")
public final class DisplayMain implements Callable<Integer> {
    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--config", paramLabel = "DIR", description = "Folder with display.yaml (default: config).")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder in which the display remembers what it announced.")
    private @Nullable Path data;

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
            description =
                    "Needs no screen: keeps display.png in this folder as the wall looks now, display-2.png for the"
                            + " second wall and so on.")
    private @Nullable Path pictures;

    @Option(
            names = "--watched",
            description = "Starts the display as a child and starts it again when it dies or freezes."
                    + " Not needed where a service manager does that.")
    private boolean watched;

    @Option(
            names = "--silence",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "With --watched: a display that does not turn for so long is started again, at least 10"
                    + " (default: ${DEFAULT-VALUE}).")
    private int silence;

    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "id/giliran/display/logback.xml");
        }
        int code = new CommandLine(new DisplayMain()).execute(arguments);
        System.exit(code);
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            if (watched) {
                forgetHubIfAsked();
                return WatchedDisplay.run(DisplayMain.class.getName(), unwatched(), Duration.ofSeconds(silence));
            }
            forgetHubIfAsked();
            run(settings(), LanguageFolders.read(configFolder()));
            return CommandLine.ExitCode.OK;
        } catch (SettingsException | NoScreenException | IllegalArgumentException wrong) {
            if (spec != null) {
                spec.commandLine().getErr().println("giliran: " + wrong.getMessage());
            }
            return CommandLine.ExitCode.USAGE;
        }
    }

    private void forgetHubIfAsked() throws SettingsException {
        if (pairAgain) {
            DisplaySettings settings = settings();
            DeviceStore.in(settings.data(), settings.device()).setAside();
        }
    }

    private List<String> unwatched() {
        return Objects.requireNonNull(spec, "picocli fills it").commandLine().getParseResult().originalArgs().stream()
                // A display that is started again after it froze has been let in meanwhile.
                .filter(argument -> !List.of("--watched", "--pair-again").contains(argument))
                .toList();
    }

    private Path configFolder() {
        return config == null ? Path.of(System.getProperty("giliran.home", ".")).resolve("config") : config;
    }

    private DisplaySettings settings() throws SettingsException {
        Path home = Path.of(System.getProperty("giliran.home", "."));
        DisplaySettings read = DisplaySettings.read(configFolder(), home);
        DisplaySettings chosen = windowed ? read.withWalls(wall -> wall.withFullScreen(false)) : read;
        chosen = hub == null ? chosen : chosen.withHub(HubPlace.parse(hub));
        return data == null ? chosen : chosen.withData(data);
    }

    private void run(DisplaySettings settings, LanguageFolders folders) throws NoScreenException, InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        FxToolkit.start(pictures != null);
        EndSignals.onEnd(over::countDown);
        if (pictures == null) {
            onScreen(settings, folders, over);
        } else {
            inPictures(settings, folders, pictures, over);
        }
        FxToolkit.stop();
    }

    private static void onScreen(DisplaySettings settings, LanguageFolders folders, CountDownLatch over)
            throws InterruptedException {
        try (Heartbeat heart = Heartbeat.begin(System.getenv(), over::countDown);
                DisplayProgram program = new DisplayProgram(settings, folders)) {
            program.everyTick(heart::turned);
            FxToolkit.await(() -> Windows.open(program, over::countDown));
            heart.ready();
            over.await();
        }
    }

    /** Without windows, which the off-screen platform would cut to its small screen, and without motion, which no picture shows. */
    private static void inPictures(DisplaySettings settings, LanguageFolders folders, Path folder, CountDownLatch over)
            throws InterruptedException {
        List<Pictures> drawn = new ArrayList<>();
        try (Heartbeat heart = Heartbeat.begin(System.getenv(), over::countDown);
                DisplayProgram program = new DisplayProgram(settings.withWalls(WallSettings::still), folders)) {
            program.everyTick(heart::turned);
            for (Wall wall : program.walls()) {
                String number = drawn.isEmpty() ? "" : "-" + (drawn.size() + 1);
                Pictures pictures = new Pictures(wall.scene(), folder.resolve("display" + number + ".png"));
                drawn.add(pictures);
                FxToolkit.await(() -> wall.board().subscribe(board -> pictures.draw()));
            }
            heart.ready();
            over.await();
        } finally {
            drawn.forEach(Pictures::close);
        }
    }

    /** The version of this program, as it is packaged. */
    static String version() {
        String version = DisplayMain.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** What {@code --version} says. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"giliran display " + version()};
        }
    }
}
