package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Problem;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body may hold, field by field. */
final class StrictBodiesIT {
    @TempDir
    private static Path data;

    private static HubTrial hub;

    @BeforeAll
    static void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"service\":\"passport-new\",\"language\":\"id\",\"vip\":true}|field-unknown|vip",
                "{\"service\":\"passport-new\"}|field-missing|language",
                "{\"service\":null,\"language\":\"id\"}|field-missing|service",
                "{\"service\":[],\"language\":\"id\"}|field-invalid|service",
                "{\"service\":7,\"language\":\"id\"}|field-invalid|service",
                "{\"service\":{\"a\":1},\"language\":\"id\"}|field-invalid|service",
                "{\"service\":\" \",\"language\":\"id\"}|field-invalid|service",
                "{\"service\":\"a\\u0000b\",\"language\":\"id\"}|field-invalid|service",
                "{\"service\":\"a\\ud800b\",\"language\":\"id\"}|field-invalid|service",
                "{\"service\":\"passport-new\",\"language\":\"id\",\"party\":0}|field-invalid|party",
                "{\"service\":\"passport-new\",\"language\":\"id\",\"party\":\"4\"}|field-invalid|party",
                "{\"service\":\"passport-new\",\"language\":\"fr\"}|field-invalid|language",
                "{\"service\":\"passport-new\",\"language\":\"id\",\"priorityGroup\":\"vip\"}|field-invalid|priorityGroup"
            })
    void aFieldThatCannotBeUsedIsNamed(String body, String code, String field) {
        HttpResponse<String> response = hub.post(ApiPaths.TICKETS, body, HubTrial.newKey());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(HubTrial.problem(response).code()).isEqualTo(code);
        assertThat(HubTrial.problem(response).facts()).isEqualTo(Map.of("field", field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sign-in|{\"operator\":\"%s\"}|operator|40",
                "park|{\"ticket\":\"t\",\"note\":\"%s\"}|note|60",
                "transfer|{\"ticket\":\"t\",\"counter\":2,\"placement\":\"last\",\"note\":\"%s\"}|note|60",
                "call|{\"number\":\"A001\",\"reason\":\"%s\"}|reason|80"
            })
    void aTextHasItsLimit(String act, String body, String field, int most) {
        String path = ApiPaths.ROOT + "/counters/1/" + act;

        Problem tooLong = HubTrial.problem(hub.post(path, body.formatted("é".repeat(most + 1)), HubTrial.newKey()));
        HttpResponse<String> longest = hub.post(path, body.formatted("é".repeat(most)), HubTrial.newKey());

        assertThat(tooLong.code()).isEqualTo("field-invalid");
        assertThat(tooLong.facts()).isEqualTo(Map.of("field", field));
        assertThat(tooLong.detail()).contains("at most " + most + " characters, but has " + (most + 1));
        assertThat(longest.statusCode()).isNotEqualTo(400);
        hub.post(ApiPaths.counter(1, CounterAct.SIGN_OUT), "{}", HubTrial.newKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "finish|{\"ticket\":\"t\",\"outcome\":\"done\"}|outcome",
                "pause|{\"reason\":\"because\"}|reason",
                "sign-in|{\"operator\":\"Rina\",\"takeOver\":\"yes\"}|takeOver",
                "finish|{\"ticket\":\"t\",\"outcome\":\"completed\",\"missing\":[1]}|missing",
                "finish|{\"ticket\":\"t\",\"outcome\":\"documents-incomplete\",\"missing\":[0]}|missing",
                "finish|{\"ticket\":\"t\",\"outcome\":\"documents-incomplete\",\"missing\":[2,2]}|missing",
                "finish|{\"ticket\":\"t\",\"outcome\":\"documents-incomplete\",\"missing\":[\"1\"]}|missing.[0]",
                "finish|{\"ticket\":\"t\",\"outcome\":\"documents-incomplete\",\"missing\":[1.5]}|missing.[0]",
                "finish|{\"ticket\":\"t\",\"outcome\":\"documents-incomplete\",\"missing\":7}|missing",
                "transfer|{\"ticket\":\"t\",\"service\":\"information\",\"placement\":\"top\"}|placement",
                "transfer|{\"ticket\":\"t\",\"placement\":\"last\"}|counter",
                "transfer|{\"ticket\":\"t\",\"service\":\"information\",\"counter\":2,\"placement\":\"last\"}|counter",
                "transfer|{\"ticket\":\"t\",\"counter\":\"2\",\"placement\":\"last\"}|counter",
                "transfer|{\"ticket\":\"t\",\"counter\":2.5,\"placement\":\"last\"}|counter",
                "call|{\"number\":\"17\",\"reason\":\"r\"}|number",
                "call|{\"number\":\"A000\",\"reason\":\"r\"}|number"
            })
    void aWordThatTheHubDoesNotKnowIsNamed(String act, String body, String field) {
        Problem problem = HubTrial.problem(hub.post(ApiPaths.ROOT + "/counters/1/" + act, body, HubTrial.newKey()));

        assertThat(problem.code()).isEqualTo("field-invalid");
        assertThat(problem.facts()).isEqualTo(Map.of("field", field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{|1", "|1", "null|1", "{} {}|1", "{\"a\":1,\"a\":2}|1", "hello|1"})
    void whatIsNoJsonObjectIsRefused(String body, int ignored) {
        HttpResponse<String> response = hub.post(ApiPaths.TICKETS, body == null ? "" : body, HubTrial.newKey());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(HubTrial.problem(response).code()).isIn("not-json", "field-invalid", "field-unknown");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (String body : List.of("[]", "7", "\"A\"", "null", " ")) {
            Problem problem = HubTrial.problem(hub.post(ApiPaths.TICKETS, body, HubTrial.newKey()));
            assertThat(problem.code()).as(body).isEqualTo("not-json");
            assertThat(problem.detail()).as(body).isEqualTo("Send the fields between { and }.");
        }
        assertThat(hub.post(ApiPaths.OPEN_DAY, "{\"day\":\"23-11-2026\"}", HubTrial.newKey())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anythingInABodyThatMustBeEmptyIsNamed() {
        Problem problem = HubTrial.problem(hub.post(ApiPaths.CLOSE_DAY, "{\"force\":true}", HubTrial.newKey()));

        assertThat(problem.code()).isEqualTo("field-unknown");
        assertThat(problem.facts()).isEqualTo(Map.of("field", "force"));
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        HttpResponse<String> response = hub.send(hub.request(ApiPaths.TICKETS)
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, HubTrial.newKey())
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xC3, '}'})));

        assertThat(HubTrial.problem(response).code()).isEqualTo("not-json");
    }

    @Test
    void aBodyOver16KibIsRefused() {
        String body = "{\"service\":\"" + "a".repeat(16 * 1024) + "\"}";

        HttpResponse<String> response = hub.post(ApiPaths.TICKETS, body, HubTrial.newKey());

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(HubTrial.problem(response).code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/jsonp", "''"})
    void onlyJsonIsTaken(String type) {
        var request = hub.request(ApiPaths.TICKETS).header(ApiPaths.IDEMPOTENCY_KEY, HubTrial.newKey());
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> response = hub.send(request.POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(HubTrial.problem(response).code()).isEqualTo("content-type-unsupported");
    }

    @Test
    void jsonWithACharsetIsTaken() {
        HttpResponse<String> response = hub.send(hub.request(ApiPaths.TICKETS)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(ApiPaths.IDEMPOTENCY_KEY, HubTrial.newKey())
                .POST(BodyPublishers.ofString("{\"service\":\"information\",\"language\":\"id\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
    }
}
