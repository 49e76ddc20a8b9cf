package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Certified;
import id.giliran.hub.pairing.TrialDevice;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.NoBody;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices with certificates of their own ask every route of a running hub; nobody is signed in. */
final class PermittedDevicesIT {
    private static final Set<String> BY_THE_TABLE = Set.of("not-permitted", "not-signed-in", "no-certificate");
    private static final int OWN = 3;

    @TempDir
    private Path data;

    private HubTrial hub;
    private Map<String, String> listed;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
        listed = PermittedRoutesIT.listed();
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aKioskGetsWhatTheListSays() throws Exception {
        asksEverything(DeviceRole.KIOSK, 0, 1);
    }

    @Test
    void aDisplayGetsWhatTheListSays() throws Exception {
        asksEverything(DeviceRole.DISPLAY, 5, 6);
    }

    @Test
    void aCounterWhereNobodyIsSignedInGetsWhatTheListSays() throws Exception {
        asksEverything(DeviceRole.COUNTER, 10, 17);
    }

    @Test
    void aProgramWithoutACertificateGetsNothingButTheDoor() throws Exception {
        try (HttpClient stranger = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(Certified.nobody())
                .build()) {
            for (String route : listed.keySet()) {
                HttpResponse<String> response = stranger.send(request(route), BodyHandlers.ofString());
                boolean door = route.contains("/pairings");
                assertThat(code(response).equals("no-certificate")).as(route).isNotEqualTo(door);
            }
        }
    }

    private void asksEverything(DeviceRole role, int own, int other) throws Exception {
        try (TrialDevice device = TrialDevice.paired(hub, role, OWN)) {
            listed.forEach((route, cells) -> {
                assertAnswer(route, OWN, cells.charAt(own), device);
                assertAnswer(route, OWN + 1, cells.charAt(other), device);
            });
        }
    }

    private static void assertAnswer(String route, int number, char expected, TrialDevice device) {
        String path = path(route, number);
        HttpResponse<String> response = route.startsWith("GET") ? device.get(path) : device.post(path, new NoBody());
        assertThat(BY_THE_TABLE.contains(code(response)))
                .as(route + " with " + number + ": " + response.statusCode() + " " + response.body())
                .isEqualTo(expected == '-');
    }

    private static String code(HttpResponse<String> response) {
        return response.statusCode() < 400
                ? ""
                : Json.read(response.body(), Problem.class).code();
    }

    private HttpRequest request(String route) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + hub.port() + path(route, OWN)))
                .header("Content-Type", "application/json")
                .method(route.substring(0, route.indexOf(' ')), BodyPublishers.ofString("{}"))
                .build();
    }

    private static String path(String route, int number) {
        return route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", String.valueOf(number));
    }
}
