package id.giliran.rehearsal.counter;

import id.giliran.counterclient.CounterClientSettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.hub.HubConsole;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import java.net.URI;
import java.nio.file.Path;

/** The counter's window in a process of its own that can be killed, of the hub's owner, who shows no secret. */
final class CounterProcess {
    private CounterProcess() {}

    /** Runs until it is killed: folder of the settings, place of the hub, folder of its data, folder of this program's. */
    public static void main(String[] arguments) throws Exception {
        FxToolkit.start(true);
        HubConnection connection = HubConnection.to(
                URI.create("https://" + arguments[1]), HubConsole.context(Path.of(arguments[2])));
        CounterHand _ = new CounterHand(
                connection,
                CounterClientSettings.read(Path.of(arguments[0]), Path.of(arguments[3]))
                        .withHub(HubPlace.parse(arguments[1]))
                        .withCounter(1)
                        .withOperator("Rina W."));
    }
}
