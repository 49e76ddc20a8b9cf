package id.giliran.hubclient.pairing;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Requests and answers of a pairing, from a peer that may be anyone: little is read, and not for long. */
final class PairingTalk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 16 * 1024;

    private final HubPlace.At hub;
    private final HttpClient http;

    PairingTalk(HubPlace.At hub, HttpClient http) {
        this.hub = hub;
        this.http = http;
    }

    <R> R post(String path, Object body, Class<R> reply)
            throws IOException, PairingRefusedException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))),
                reply);
    }

    <R> R get(String path, Class<R> reply) throws IOException, PairingRefusedException, InterruptedException {
        return send(request(path).GET(), reply);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(hub.uri().resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, " + Problem.MEDIA_TYPE);
    }

    private <R> R send(HttpRequest.Builder request, Class<R> reply)
            throws IOException, PairingRefusedException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw new PairingRefusedException(problem(status, answer.body()));
        }
        R value = read(answer.body(), reply);
        if (value == null) {
            throw new IOException("What answers at " + hub + " is no hub of this version.");
        }
        return value;
    }

    private Problem problem(int status, String body) throws IOException {
        Problem told = read(body, Problem.class);
        return told != null && told.title() != null && told.detail() != null && told.facts() != null
                ? told
                : Problem.of(
                        status, "unexplained-refusal", "The hub refuses with status " + status + ".", "", Map.of());
    }

    private <R> R read(String body, Class<R> type) throws IOException {
        try {
            return Json.read(body, type);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            throw new IOException("What answers at " + hub + " is no hub of this version.", unreadable);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
