package id.giliran.rehearsal.hubprocess;

import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.pairing.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How devices come in that are of the hub's own user, on its own computer. */
public final class Entrance {
    private static final Duration TO_BE_LET_IN = Duration.ofSeconds(30);

    private Entrance() {}

    /**
     * The connection of a device that is let in when this returns.
     *
     * @param folder of its identity
     */
    public static HubConnection letIn(HubPlace place, Device device, Path folder) throws IOException {
        HubConnection connection = HubConnection.to(place, device, folder);
        CountDownLatch in = new CountDownLatch(1);
        try (var _ = connection.watchAdmission(now -> {
            if (now instanceof Admission.Admitted) {
                in.countDown();
            }
        })) {
            if (!in.await(TO_BE_LET_IN.toMillis(), TimeUnit.MILLISECONDS)) {
                connection.close();
                throw new IOException("The hub has not let in " + device.name() + ".");
            }
            return connection;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
