package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Certified;
import id.giliran.hub.pairing.TrialDevice;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.SignInRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Devices with certificates of their own ask every route of a running hub, whoever is signed in at the counter. */
final class PermittedDevicesIT {
    private static final Set<String> BY_THE_TABLE = Set.of("not-permitted", "not-signed-in", "no-certificate");
    private static final int OWN = 3;
    private static final int OK = 200;
    private static final String FIRST = "907856";
    private static final String OWN_SECRET = "kucing-tiga-ekor";

    /** Where the columns of the list begin: with the own number, with another. */
    private enum Column {
        KIOSK(0, 1),
        DISPLAY(5, 6),
        COUNTER(10, 17);

        private final int own;
        private final int other;

        Column(int own, int other) {
            this.own = own;
            this.other = other;
        }
    }

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
    void theListHasTheRoutesOfTheHubAndNoOthers() {
        Set<String> routes = new TreeSet<>();
        new JsonMapper()
                .readTree(hub.get(ApiPaths.OPENAPI).body())
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> routes.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(routes).containsExactlyInAnyOrderElementsOf(listed.keySet());
    }

    @Test
    void whileNobodyIsSignedInAllGetWhatTheListSays() throws Exception {
        asksEverything(0, counter -> {});
    }

    @Test
    void whileAnOperatorIsSignedInAllGetWhatTheListSays() throws Exception {
        asksEverythingWith("operator", 1);
    }

    @Test
    void whileASupervisorIsSignedInAllGetWhatTheListSays() throws Exception {
        asksEverythingWith("supervisor", 2);
    }

    @Test
    void whileAnAdministratorIsSignedInAllGetWhatTheListSays() throws Exception {
        asksEverythingWith("administrator", 3);
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

    private void asksEverythingWith(String role, int cell) throws Exception {
        hub.done(ApiPaths.staff("rina", "add"), new AddPersonRequest("Rina", role, FIRST + OWN_SECRET));
        asksEverything(cell, PermittedDevicesIT::signIn);
    }

    /** The first secret is changed where that was not done yet. */
    private static void signIn(TrialDevice counter) {
        SignInRequest again = new SignInRequest("rina", null, OWN_SECRET);
        String path = ApiPaths.counter(OWN, CounterAct.SIGN_IN);
        if (counter.post(path, again).statusCode() != OK) {
            counter.post(ApiPaths.SECRET, new ChangeSecretRequest("rina", FIRST + OWN_SECRET, OWN_SECRET));
            assertThat(counter.post(path, again).statusCode()).isEqualTo(OK);
        }
    }

    /**
     * Kiosk, display and counter ask, each with the own number and with another.
     *
     * @param cell of the counter's columns, by who is signed in there
     */
    private void asksEverything(int cell, Consumer<TrialDevice> signIn) throws Exception {
        try (TrialDevice counter = TrialDevice.paired(hub, DeviceRole.COUNTER, OWN);
                TrialDevice kiosk = TrialDevice.paired(hub, DeviceRole.KIOSK, OWN);
                TrialDevice display = TrialDevice.paired(hub, DeviceRole.DISPLAY, OWN)) {
            signIn.accept(counter);
            for (Map.Entry<String, String> line : inAnOrderThatEndsTheDayLast()) {
                String route = line.getKey();
                String cells = line.getValue();
                assertAnswers(route, cells, Column.KIOSK, 0, kiosk);
                assertAnswers(route, cells, Column.DISPLAY, 0, display);
                assertAnswers(route, cells, Column.COUNTER, cell, counter);
                if (route.endsWith("/sign-out")) {
                    signIn.accept(counter);
                }
            }
        }
    }

    /** With the day everybody's work ends. */
    private List<Map.Entry<String, String>> inAnOrderThatEndsTheDayLast() {
        return listed.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> line) ->
                                line.getKey().endsWith(ApiPaths.CLOSE_DAY))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static void assertAnswers(String route, String cells, Column column, int cell, TrialDevice device) {
        assertAnswer(route, OWN, cells.charAt(column.own + cell), device);
        assertAnswer(route, OWN + 1, cells.charAt(column.other + cell), device);
    }

    private static void assertAnswer(String route, int number, char expected, TrialDevice device) {
        String path = path(route, number);
        HttpResponse<String> response = route.startsWith("GET") ? device.get(path) : device.post(path, new NoBody());
        assertThat(BY_THE_TABLE.contains(code(response)))
                .as(route + " with " + number + ": " + response.statusCode() + " " + response.body())
                .isEqualTo(expected == '-');
    }

    private static String code(HttpResponse<String> response) {
        return response.statusCode() == OK
                ? ""
                : Json.read(response.body(), Problem.class).code();
    }

    private HttpRequest request(String route) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + hub.port() + path(route, OWN)))
                .header("Content-Type", "application/json")
                .method(route.substring(0, route.indexOf(' ')), BodyPublishers.noBody())
                .build();
    }

    private static String path(String route, int number) {
        return route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", String.valueOf(number));
    }
}
