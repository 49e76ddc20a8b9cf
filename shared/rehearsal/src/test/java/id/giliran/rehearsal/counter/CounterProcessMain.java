package id.giliran.rehearsal.counter;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hub.HubConsole;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hubclient.HubConnection;
import id.giliran.settings.SettingsException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;

/**
 * A counter's window in a process that can be killed, of the hub's owner: nobody is there to type a secret. Arguments: the folder
 * of the settings, a folder of its own, the operator, the hub's address and the hub's data folder.
 */
final class CounterProcessMain {
    private CounterProcessMain() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments)
            throws SettingsException, NoScreenException, AuthorityException, InterruptedException {
        Path config = Path.of(arguments[0]);
        CounterClientSettings settings = CounterClientSettings.read(config, Path.of(arguments[1]))
                .withCounter(1)
                .withOperator(arguments[2]);
        List<KeypadLayout.Pressed> keys =
                KeypadLayout.read(config, settings.keypad().orElseThrow());
        FxToolkit.start(true);
        HubConnection connection =
                HubConnection.to(URI.create(arguments[3]), HubConsole.context(Path.of(arguments[4])));
        FxToolkit.await(() -> {
            CounterClientProgram program = new CounterClientProgram(settings, LanguageFolders.none(), connection, true);
            program.show(new Stage());
            program.listen(keys);
        });
        new CountDownLatch(1).await();
    }
}
