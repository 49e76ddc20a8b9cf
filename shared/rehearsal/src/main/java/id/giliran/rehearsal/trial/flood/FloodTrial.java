package id.giliran.rehearsal.trial.flood;

import id.giliran.hubclient.Admission;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** A hub, a kiosk that works, and somebody who floods the hub from other addresses of the same computer. */
final class FloodTrial implements AutoCloseable {
    private static final Device KIOSK = new Device(DeviceRole.KIOSK, 1, "Kios 1");
    private static final Device DISPLAY = new Device(DeviceRole.DISPLAY, 1, "Layar 1");
    private static final Duration TO_BE_LET_IN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final String DEVICE = "127.0.0.4";
    private static final String STRANGER = "127.0.0.2";
    private static final String SHOUTER = "127.0.0.3";
    private static final int NOISE_BYTES = 500;

    private final HubProcess hub;
    private final Path folder;
    private final HubConnection kiosk;
    private final KioskActs acts;

    FloodTrial(HubProcess hub, Path folder, ZoneId zone) throws IOException {
        this.hub = hub;
        this.folder = folder;
        this.kiosk = letIn(KIOSK);
        this.acts = new KioskActs(kiosk, 1);
        try (HubConnection owner = hub.connect()) {
            new DayActs(owner).open(LocalDate.now(zone));
        }
    }

    private HubConnection letIn(Device device) throws IOException {
        HubConnection connection = HubConnection.to(hub.place(), device, folder);
        CountDownLatch in = new CountDownLatch(1);
        try (var _ = connection.watchAdmission(now -> {
            if (now instanceof Admission.Admitted) {
                in.countDown();
            }
        })) {
            if (!in.await(TO_BE_LET_IN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("The hub has not let in " + device.name() + ".");
            }
            return connection;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** What the kiosk feels for this long. */
    Feeling feel(Duration length) throws IOException, InterruptedException {
        return Feeling.of(acts, length);
    }

    /** How long the hub has kept a processor busy until now. */
    Duration busy() {
        return ProcessHandle.of(hub.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** A device that was let in, with its certificate and from a computer of its own, as it seems. */
    HttpClient device() throws IOException {
        letIn(DISPLAY).close();
        SSLContext tls = HubTls.of(DeviceStore.in(folder, DISPLAY)
                .load()
                .orElseThrow(() -> new IOException("The display has not kept its identity.")));
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .localAddress(InetAddress.ofLiteral(DEVICE))
                .build();
    }

    /** It asks without end, on connections that it keeps. */
    BooleanSupplier asking(HttpClient device) {
        HttpRequest look = HttpRequest.newBuilder(
                        URI.create("https://127.0.0.1:" + hub.place().port() + ApiPaths.HALL_VIEW))
                .timeout(PATIENCE)
                .build();
        return () -> {
            try {
                return device.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
            } catch (IOException refused) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Somebody without a certificate does handshake after handshake. */
    BooleanSupplier stranger() throws GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(new KeyManager[0], new TrustManager[] {new AnyHub()}, new SecureRandom());
        return () -> Flood.asks(STRANGER, hub.place().port(), tls, ApiPaths.HALL_VIEW);
    }

    /** Somebody connects and shouts. */
    BooleanSupplier noise(long seed) {
        byte[] noise = new byte[NOISE_BYTES];
        new Random(seed).nextBytes(noise);
        return () -> Flood.shouts(SHOUTER, hub.place().port(), noise);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
