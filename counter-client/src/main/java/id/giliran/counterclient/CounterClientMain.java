package id.giliran.counterclient;

import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.fx.screen.EndSignals;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts one counter client. Exit code 2 with one sentence when it cannot start. */
@Command(
        name = "giliran counter",
        mixinStandardHelpOptions = true,
        versionProvider = CounterClientMain.Version.class,
        description = "The window in which an operator calls and serves.")
public final class CounterClientMain implements Callable<Integer> {
    private static final int CANNOT_START = 2;
    private static final String HOME = "giliran.home";
    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Option(names = "--config", paramLabel = "DIR", description = "Folder with counter.yaml (default: config).")
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

    @Option(names = "--counter", paramLabel = "N", description = "The counter that stands here.")
    private @Nullable Integer counter;

    @Option(names = "--operator", paramLabel = "NAME", description = "Signs this operator in at once.")
    private @Nullable String operator;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder in which acts without the hub are kept until it is back.")
    private @Nullable Path data;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Needs no screen: draws the window into this folder whenever it changes.")
    private @Nullable Path pictures;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "id/giliran/counterclient/logback.xml");
        }
        System.exit(new CommandLine(new CounterClientMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            CounterClientSettings settings = settings();
            List<KeypadLayout.Pressed> keypad = settings.keypadKeys(configFolder());
            FxToolkit.start(pictures != null);
            if (pairAgain) {
                DeviceStore.in(settings.data(), settings.device()).setAside();
            }
            HubConnection hubConnection = HubConnection.to(settings.hub(), settings.device(), settings.data());
            run(settings, LanguageFolders.read(configFolder()), new LiveHub(hubConnection, true), keypad);
            return 0;
        } catch (SettingsException | NoScreenException | IllegalArgumentException told) {
            commandLine().getErr().println("giliran: " + told.getMessage());
            return CANNOT_START;
        }
    }

    private void run(
            CounterClientSettings settings, LanguageFolders folders, HubSide hubSide, List<KeypadLayout.Pressed> keypad)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        EndSignals.onEnd(closed::countDown);
        boolean atOnce = operator != null && settings.counter().isPresent();
        CounterClientProgram program = FxToolkit.call(
                () -> show(new CounterClientProgram(settings, folders, hubSide, System::nanoTime, atOnce), closed));
        FxToolkit.await(() -> program.listen(keypad));
        if (pictures != null) {
            try (WindowPictures drawing = new WindowPictures(program, pictures)) {
                drawing.start();
                closed.await();
            }
        }
        closed.await();
        FxToolkit.stop();
    }

    private static CounterClientProgram show(CounterClientProgram program, CountDownLatch closed) {
        Stage stage = new Stage();
        program.whenClosed(closed::countDown);
        program.show(stage);
        return program;
    }

    private CounterClientSettings settings() throws SettingsException {
        CounterClientSettings settings = CounterClientSettings.read(configFolder(), home());
        if (hub != null) {
            settings = settings.withHub(HubPlace.parse(hub));
        }
        if (data != null) {
            settings = settings.withData(data);
        }
        if (counter != null) {
            settings = settings.withCounter(counter);
        }
        return operator == null ? settings : settings.withOperator(operator);
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }

    private Path configFolder() {
        return config == null ? home().resolve("config") : config;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("The command line is there before the program runs.");
        }
        return spec.commandLine();
    }

    /** The version stands in the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = CounterClientMain.class.getPackage().getImplementationVersion();
            return new String[] {"giliran counter " + (version == null ? "(built from source)" : version)};
        }
    }
}
