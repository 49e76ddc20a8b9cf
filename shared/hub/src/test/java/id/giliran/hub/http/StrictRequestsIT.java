package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StrictRequestsIT {
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

    @Test
    void anActWithoutAKeyIsRefused() {
        HttpResponse<String> response = hub.send(hub.request(ApiPaths.TICKETS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(HubTrial.problem(response).code()).isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource({"short", "with space in it", "slash/slash/slash", "ümlautümlaut"})
    void aKeyHasItsForm(String key) {
        assertThat(HubTrial.problem(hub.post(ApiPaths.TICKETS, "{}", key)).code())
                .isEqualTo("idempotency-key-invalid");
        assertThat(HubTrial.problem(hub.post(ApiPaths.TICKETS, "{}", "k".repeat(65)))
                        .code())
                .isEqualTo("idempotency-key-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/tickets,POST",
        "DELETE,/api/v1/tickets,POST",
        "PUT,/api/v1/counters/1/call-next,POST",
        "POST,/api/v1/health,GET",
        "POST,/api/v1/views/hall,GET",
        "HEAD,/api/v1/health,GET",
        "OPTIONS,/api/v1/tickets,POST"
    })
    void anotherMethodIsToldWhichOneThereIs(String method, String path, String allowed) {
        HttpResponse<String> response = hub.send(hub.request(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/api/v1",
        "/api/v1/",
        "/api/v1/tickets/",
        "/api/v1/counters/1/sing",
        "/api/v2/health",
        "/favicon.ico"
    })
    void anUnknownPathIsNotFound(String path) {
        HttpResponse<String> response = hub.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(HubTrial.problem(response).code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/tickets//printed", "/api/v1/views/counters/%2e", "/api/v1/views/counters/1%2f2"})
    void aPathThatCouldMeanTwoThingsIsRefused(String path) {
        HttpResponse<String> response = hub.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(HubTrial.problem(response).code()).isEqualTo("request-refused");
    }

    @ParameterizedTest
    @CsvSource({"0", "99", "100", "-1", "abc", "1x", "99999999999"})
    void anUnknownCounterIsNotFound(String counter) {
        assertThat(hub.get(ApiPaths.ROOT + "/views/counters/" + counter).statusCode())
                .isEqualTo(404);
        HttpResponse<String> act =
                hub.post(ApiPaths.ROOT + "/counters/" + counter + "/call-next", "{}", HubTrial.newKey());
        assertThat(act.statusCode()).isEqualTo(404);
        assertThat(HubTrial.problem(act).code()).isEqualTo("unknown-counter");
    }

    @Test
    void aRequestForAnotherHostIsRefused() throws Exception {
        assertThat(raw("GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .contains("\"code\":\"wrong-host\"");
        assertThat(raw("GET /api/v1/health HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Origin: http://127.0.0.1:8765", "Origin: null", "Sec-Fetch-Site: none", "sec-fetch-site: x"})
    void aPageInSomeBrowserIsRefused(String header) throws Exception {
        assertThat(raw("GET /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .contains("\"code\":\"not-for-browsers\"");
    }

    @Test
    void whatIsNoHttpIsAProblemToo() throws Exception {
        assertThat(raw("HELLO\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("\"code\":\"request-refused\"");
        assertThat(raw("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(raw("GET /api/v1/../secret HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = hub.connect()) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
