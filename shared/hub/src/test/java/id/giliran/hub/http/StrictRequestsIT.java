package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of a request but its body. */
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
