package id.giliran.display.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.StandInDoor;
import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a display tells the hub, over HTTP. */
final class ReporterIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String WELL = "POST /api/v1/displays/2/report"
            + " {\"name\":\"Layar 2\",\"version\":\"0.1.0\",\"troubles\":[],\"details\":[]}";
    private static final String ILL = "POST /api/v1/displays/2/report"
            + " {\"name\":\"Layar 2\",\"version\":\"0.1.0\",\"troubles\":[\"no-sound\"],\"details\":[\"there is no sound device\"]}";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpsServer hub;

    @TempDir
    private Path folder;

    @BeforeEach
    void startHub() throws IOException {
        hub = StandInDoor.of(folder).open(0);
        hub.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            // A device that wonders where its hub is looks there too.
            if (exchange.getRequestMethod().equals("POST")) {
                heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            }
            byte[] reply = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        hub.start();
    }

    @AfterEach
    void stopHub() {
        hub.stop(0);
    }

    @Test
    void theHubIsToldAtOnceOfEachChangeAndAgainWithoutOne() {
        Device display = new Device(DeviceRole.DISPLAY, 2, "Layar 2");
        Condition condition = new Condition("Layar 2", "0.1.0");
        try (HubConnection connection = HubConnection.to(StandInDoor.place(hub), display, folder);
                Reporter reporter = new Reporter(connection, 2)) {
            await().atMost(LIMIT).until(() -> connection.admission() instanceof Admission.Admitted);
            condition.whenChanged(reporter::tell);
            reporter.begin();
            await().atMost(LIMIT).until(() -> !heard.isEmpty());
            condition.ill("sound", DisplayTrouble.NO_SOUND, List.of("there is no sound device"));
            await().atMost(LIMIT).until(() -> Collections.frequency(heard, ILL) >= 2);
        }
        assertThat(new LinkedHashSet<>(heard)).containsExactly(WELL, ILL);
    }
}
