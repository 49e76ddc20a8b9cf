package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.pairing.TrialDevice;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.view.CounterView;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleIT {
    private static final String FIRST = "907856";
    private static final String RINAS = "kucing-tiga-ekor";
    private static final String BUDIS = "hujan-bulan-juni";
    private static final String DONE = "done";

    @TempDir
    private Path data;

    private HubTrial hub;
    private TrialDevice four;
    private TrialDevice five;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.closed(data);
        four = TrialDevice.paired(hub, DeviceRole.COUNTER, 4);
        five = TrialDevice.paired(hub, DeviceRole.COUNTER, 5);
        add("rina", "Rina Wulandari", "operator", RINAS);
        add("budi", "Budi Santoso", "supervisor", BUDIS);
    }

    private void add(String id, String name, String role, String own) {
        hub.done(ApiPaths.staff(id, "add"), new AddPersonRequest(name, role, FIRST));
        assertThat(asked(four, ApiPaths.SECRET, new ChangeSecretRequest(id, FIRST, own)))
                .isEqualTo(DONE);
    }

    @AfterEach
    void end() {
        four.close();
        five.close();
        hub.close();
    }

    @Test
    void whoSignsInActsAtThatDeviceAlone() throws Exception {
        hub.openDay();
        hub.waiting("information");
        assertThat(act(four, CounterAct.CALL_NEXT, new NoBody())).isEqualTo("not-signed-in");
        assertThat(signIn(four, FIRST)).isEqualTo("sign-in-refused");
        assertThat(signIn(four, RINAS)).isEqualTo(DONE);

        assertThat(act(four, CounterAct.CALL_NEXT, new NoBody())).isEqualTo(DONE);
        assertThat(act(five, CounterAct.RECALL, new NoBody())).isEqualTo("not-permitted");
        CounterView view = Json.read(four.get(ApiPaths.counterView(4)).body(), CounterView.class);
        assertThat(view.operator()).isEqualTo("rina");
        assertThat(view.operatorName()).isEqualTo("Rina Wulandari");
        assertThat(view.role()).isEqualTo("operator");
        assertThat(view.signsOutAt()).as("with a visitor in hand").isNull();

        hub.restart();
        four.moveTo(hub);
        assertThat(act(four, CounterAct.UNDO, new NoBody())).isEqualTo(DONE);
        assertThat(act(four, CounterAct.SIGN_OUT, new NoBody())).isEqualTo(DONE);
        assertThat(act(four, CounterAct.CALL_NEXT, new NoBody())).isEqualTo("not-signed-in");
    }

    @Test
    void aFirstSecretOpensNoCounter() {
        hub.openDay();
        hub.done(ApiPaths.staff("sari", "add"), new AddPersonRequest("Sari", "operator", FIRST));

        assertThat(asked(four, ApiPaths.counter(4, CounterAct.SIGN_IN), new SignInRequest("sari", null, FIRST)))
                .isEqualTo("secret-must-change");
        HttpResponse<String> weak = four.post(ApiPaths.SECRET, new ChangeSecretRequest("sari", FIRST, "123456"));
        assertThat(HubTrial.problem(weak).facts()).containsEntry("least", "6").containsEntry("why", "trivial");
    }

    @Test
    void whoDoesNothingForLongIsSignedOutAndWhoSaysToBeThereIsNot() {
        hub.openDay();
        assertThat(signIn(four, RINAS)).isEqualTo(DONE);
        hub.clock().advance(Duration.ofMinutes(14));
        assertThat(asked(four, ApiPaths.present(4), new NoBody())).isEqualTo(DONE);
        hub.clock().advance(Duration.ofMinutes(14));
        assertThat(hub.counter(4).signsOutAt()).isAfter(hub.clock().now());
        assertThat(hub.counter(4).operator()).isEqualTo("rina");

        hub.clock().advance(Duration.ofMinutes(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> hub.counter(4).operator() == null);
        assertThat(act(four, CounterAct.PAUSE, new NoBody())).isEqualTo("not-signed-in");
    }

    @Test
    void aCallPastManyNeedsASecondPersonAndIsOneActWithItsRetry() {
        hub.openDay();
        List<String> numbers = new ArrayList<>();
        for (int visitor = 0; visitor < 6; visitor++) {
            numbers.add(hub.waiting("information").number());
        }
        assertThat(signIn(four, RINAS)).isEqualTo(DONE);
        assertThat(act(four, CounterAct.CALL, call(numbers.get(3))))
                .as("past three")
                .isEqualTo(DONE);
        assertThat(act(four, CounterAct.UNDO, new NoBody())).isEqualTo(DONE);

        assertThat(act(four, CounterAct.CALL, call(numbers.get(5)))).isEqualTo("consent-needed");
        assertThat(asked(four, ApiPaths.counter(4, CounterAct.CALL, "rina"), call(numbers.get(5))))
                .as("named by the window")
                .isEqualTo("consent-needed");
        assertThat(consent(four, "call", "rina", RINAS)).isEqualTo(DONE);
        assertThat(act(four, CounterAct.CALL, call(numbers.get(5))))
                .as("the same person")
                .isEqualTo("consent-needed");
        assertThat(consent(four, "call", "budi", RINAS)).isEqualTo("consent-refused");
        assertThat(consent(five, "call", "budi", BUDIS)).isEqualTo(DONE);
        assertThat(act(four, CounterAct.CALL, call(numbers.get(5))))
                .as("elsewhere")
                .isEqualTo("consent-needed");
        assertThat(consent(four, "call", "budi", BUDIS)).isEqualTo(DONE);
        assertThat(act(four, CounterAct.CALL, call(numbers.get(5)))).isEqualTo(DONE);
    }

    @Test
    void theDayIsOpenedByWhoeverSaysWhoItIsAndClosedByASupervisor() {
        OpenDayRequest monday = new OpenDayRequest(SetClock.MONDAY);
        assertThat(asked(four, ApiPaths.OPEN_DAY, monday)).isEqualTo("consent-needed");
        assertThat(consent(four, "open-day", "rina", RINAS)).isEqualTo(DONE);
        assertThat(asked(four, ApiPaths.OPEN_DAY, monday)).isEqualTo(DONE);

        assertThat(consent(four, "close-day", "rina", RINAS)).isEqualTo(DONE);
        assertThat(asked(four, ApiPaths.CLOSE_DAY, new NoBody())).isEqualTo("consent-needed");
        assertThat(consent(four, "close-day", "budi", BUDIS)).isEqualTo(DONE);
        assertThat(asked(four, ApiPaths.CLOSE_DAY, new NoBody())).isEqualTo(DONE);
    }

    @Test
    void aStormOfWrongSecretsSlowsItsOwnDeviceOnly() {
        hub.openDay();
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(consent(five, "call", "rina", "wrong-" + wrong)).isEqualTo("consent-refused");
        }
        HttpResponse<String> delayed = five.post(ApiPaths.CONSENTS, new ConsentRequest(5, "call", "rina", RINAS));
        assertThat(delayed.statusCode()).isEqualTo(429);
        assertThat(HubTrial.problem(delayed).facts()).containsEntry("seconds", "5");

        assertThat(signIn(four, RINAS)).isEqualTo(DONE);
    }

    @Test
    void aRestartOfTheHubGivesNobodyNewTries() throws Exception {
        hub.openDay();
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(consent(five, "call", "rina", "wrong-" + wrong)).isEqualTo("consent-refused");
            assertThat(consent(five, "call", "907856", RINAS)).isEqualTo("consent-refused");
        }
        hub.restart();
        five.moveTo(hub);
        four.moveTo(hub);

        assertThat(consent(five, "call", "rina", RINAS)).isEqualTo("sign-in-delayed");
        assertThat(consent(five, "call", "907856", RINAS)).as("never written").isEqualTo("consent-refused");
        assertThat(signIn(four, RINAS)).isEqualTo(DONE);

        hub.clock().advance(Duration.ofSeconds(5));
        assertThat(consent(five, "call", "rina", RINAS)).isEqualTo(DONE);
    }

    @Test
    void neitherNameNorSecretLeavesTheStaffList() throws Exception {
        hub.openDay();
        assertThat(signIn(four, RINAS)).isEqualTo(DONE);
        assertThat(signIn(five, "wrong")).isEqualTo("not-permitted");
        hub.close();

        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(written(file)).as(file.toString()).doesNotContain(RINAS, BUDIS, FIRST);
                if (!file.getFileName().toString().contains("access")) {
                    assertThat(written(file)).as(file.toString()).doesNotContain("Wulandari", "Santoso");
                }
            }
        }
    }

    private static String written(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private String signIn(TrialDevice device, String secret) {
        return asked(device, ApiPaths.counter(4, CounterAct.SIGN_IN), new SignInRequest("rina", null, secret));
    }

    private static CallTicketRequest call(String number) {
        return new CallTicketRequest(number, "child is ill");
    }

    private static String act(TrialDevice device, CounterAct act, Record body) {
        return asked(device, ApiPaths.counter(4, act), body);
    }

    private static String consent(TrialDevice device, String act, String person, String secret) {
        return asked(device, ApiPaths.CONSENTS, new ConsentRequest(4, act, person, secret));
    }

    /** The problem's code, or that it was done. */
    private static String asked(TrialDevice device, String path, Record body) {
        HttpResponse<String> answer = device.post(path, body);
        return answer.statusCode() == 200
                ? DONE
                : Json.read(answer.body(), Problem.class).code();
    }
}
