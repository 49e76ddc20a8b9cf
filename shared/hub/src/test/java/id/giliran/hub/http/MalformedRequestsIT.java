package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests damaged at random, from a seed. A longer search: {@code -Dgiliran.fuzz.tries=1000000 -Dgiliran.fuzz.seed=7}.
 */
final class MalformedRequestsIT {
    private static final int TRIES = Integer.getInteger("giliran.fuzz.tries", 400);
    private static final long SEED = Long.getLong("giliran.fuzz.seed", 1);

    /** An act that closes the day writes the most: one row for each kiosk's numbers and a few more. */
    private static final int MOST_ROWS_OF_AN_ACT = 8;

    @TempDir
    private Path data;

    private HubTrial hub;
    private Connection journal;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
        journal = DriverManager.getConnection("jdbc:sqlite:" + Hub.journalIn(data));
        hub.signIn(4);
    }

    @AfterEach
    void end() throws SQLException {
        journal.close();
        hub.close();
    }

    @Test
    void theHubRefusesOrClosesAndGoesOnAndTheJournalHoldsWhatWasAnswered() throws Exception {
        String ticket = hub.issue("information").ticket();
        for (int number = 0; number < TRIES; number++) {
            byte[] mutant = new RequestMutations(SEED * 1_000_003 + number).mutant(requests(ticket, number));
            long before = journalSeq();

            RawExchange exchange = RawExchange.of(hub, mutant);

            String what = "seed " + SEED + ", number " + number + ", base64 "
                    + Base64.getEncoder().encodeToString(mutant) + "\nanswered " + exchange;
            assertThat(exchange.answers()).as(what).allSatisfy(MalformedRequestsIT::isRefusalOrSuccess);
            assertThat(journalSeq() - before).as(what).isBetween(0L, done(exchange) * MOST_ROWS_OF_AN_ACT);
        }
        journal.close();
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    private static void isRefusalOrSuccess(RawExchange.Answer answer) {
        assertThat(answer.status()).isBetween(100, 499);
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            assertThat(answer.headers()).contains("Content-Type: " + Problem.MEDIA_TYPE);
            assertThatCode(() -> Json.read(answer.body(), Problem.class)).doesNotThrowAnyException();
        }
    }

    private static long done(RawExchange exchange) {
        return exchange.answers().stream()
                .filter(answer -> answer.status() == 200)
                .count();
    }

    /** From the file: whoever is answered is so before the views show it, but never before it is stored. */
    private long journalSeq() throws SQLException {
        try (ResultSet newest = journal.createStatement().executeQuery("SELECT max(seq) FROM journal")) {
            return newest.getLong(1);
        }
    }

    private List<byte[]> requests(String ticket, int number) {
        return List.of(
                post(ApiPaths.TICKETS, number, "{\"service\":\"information\",\"language\":\"id\"}"),
                post(ApiPaths.ticket(ticket, "printed"), number, "{\"confirmation\":\"status-clean\"}"),
                post(ApiPaths.counter(4, CounterAct.CALL_NEXT), number, "{}"),
                post(
                        ApiPaths.kioskTickets(1),
                        number,
                        "{\"ticket\":\"kiosk1-" + number + "0000\",\"number\":\"A8" + (number % 90 + 10)
                                + "\",\"service\":\"passport-new\",\"language\":\"id\",\"issuedAt\":\""
                                + hub.clock().now() + "\",\"confirmation\":\"sent\"}"),
                post(ApiPaths.OPEN_DAY, number, "{\"day\":\"" + SetClock.MONDAY + "\"}"),
                chunked(ApiPaths.TICKETS, number, "{\"service\":\"information\",\"language\":\"en\"}"),
                get(ApiPaths.HEALTH),
                get(ApiPaths.counterView(4)),
                get(ApiPaths.OPENAPI));
    }

    private static byte[] post(String path, int number, String body) {
        return latin(head("POST", path) + "Content-Type: application/json\r\nIdempotency-Key: fuzz-" + number
                + "-key\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static byte[] chunked(String path, int number, String body) {
        return latin(head("POST", path) + "Content-Type: application/json\r\nIdempotency-Key: fuzz-" + number
                + "-key\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
                + "\r\n0\r\n\r\n");
    }

    private static byte[] get(String path) {
        return latin(head("GET", path) + "\r\n");
    }

    private static String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
