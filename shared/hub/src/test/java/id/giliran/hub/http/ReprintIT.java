package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.push.EventReader;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReprintIT {
    @TempDir
    private Path data;

    private HubTrial hub;
    private IssuedReply ahead;
    private IssuedReply ticket;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
        ahead = hub.waiting("information");
        ticket = hub.waiting("information");
        hub.signIn(4);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void theKioskThatIsAskedSeesWhatToPrintUntilItHas() throws Exception {
        try (var kiosk = EventReader.reading(hub, ApiPaths.kioskView(2), KioskView.class)) {
            assertThat(ask("L002", 2)).isEqualTo(new ActReply(ticket.ticket(), "L002"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !Objects.requireNonNull(kiosk.views().getLast().view())
                            .reprints()
                            .isEmpty());
        }
        assertThat(reprints(1)).isEmpty();
        assertThat(reprints(2)).containsExactly(new KioskView.Reprint(1, ticket));
        assertThat(ticket.ahead()).isEqualTo(1);
        hub.callNext(4);
        assertThat(reprints(2).getFirst().issued().ahead()).as("as of now").isZero();

        assertThat(hub.done(ApiPaths.kioskReprint(2, 1, "printed"), new PrintedRequest("acknowledged")))
                .isEqualTo(Json.write(new ActReply(ticket.ticket(), "L002")));
        assertThat(reprints(2)).isEmpty();
    }

    @Test
    void anOpenReprintSurvivesARestartAndIsToldOnce() throws Exception {
        ask("L001", 1);
        hub.restart();
        assertThat(reprints(1)).hasSize(1);

        hub.done(ApiPaths.kioskReprint(1, 1, "print-failed"), new PrintFailedRequest("paper-out"));
        long rows = rows();
        hub.done(ApiPaths.kioskReprint(1, 1, "print-failed"), new PrintFailedRequest("paper-out"));
        hub.done(ApiPaths.kioskReprint(1, 1, "printed"), new PrintedRequest("sent"));

        assertThat(rows()).isEqualTo(rows);
        assertThat(reprints(1)).isEmpty();
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aReprintIsRefusedWithAReason() {
        assertProblem(reprint("L009", 1), 404, "unknown-number", Map.of("number", "L009"));
        assertProblem(reprint("L001", 3), 404, "unknown-kiosk", Map.of("kiosk", "3"));
        hub.callNext(4);
        hub.onTicket(4, CounterAct.START, ahead.ticket());
        hub.act(4, CounterAct.FINISH, new FinishRequest(ahead.ticket(), "completed"));
        assertProblem(
                reprint("L001", 1),
                409,
                "wrong-state",
                Map.of("number", "L001", "state", "served", "ticket", ahead.ticket()));
        assertProblem(
                hub.refused(ApiPaths.counter(5, CounterAct.REPRINT), new ReprintRequest("L002", 1)),
                409,
                "counter-closed",
                Map.of("counter", "5"));
        assertThat(hub.refused(ApiPaths.counter(4, CounterAct.REPRINT), new ReprintRequest("2", 1))
                        .code())
                .isEqualTo("field-invalid");
    }

    @Test
    void aKioskTellsOnlyOfWhatItWasAsked() {
        ask("L002", 1);
        assertProblem(printed(2, "1"), 404, "unknown-reprint", Map.of("kiosk", "2", "reprint", "1"));
        assertProblem(printed(1, "7"), 404, "unknown-reprint", Map.of("kiosk", "1", "reprint", "7"));
        assertProblem(printed(1, "x"), 404, "unknown-reprint", Map.of("reprint", "x"));
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertProblem(printed(1, "1"), 409, "day-not-open", Map.of());
        assertThat(reprints(1)).isEmpty();
    }

    private ActReply ask(String number, int kiosk) {
        return hub.act(4, CounterAct.REPRINT, new ReprintRequest(number, kiosk));
    }

    private Problem reprint(String number, int kiosk) {
        return hub.refused(ApiPaths.counter(4, CounterAct.REPRINT), new ReprintRequest(number, kiosk));
    }

    private Problem printed(int kiosk, String reprint) {
        return hub.refused(
                ApiPaths.ROOT + "/kiosks/" + kiosk + "/reprints/" + reprint + "/printed", new PrintedRequest("sent"));
    }

    private List<KioskView.Reprint> reprints(int kiosk) {
        return hub.view(ApiPaths.kioskView(kiosk), KioskView.class).reprints();
    }

    private long rows() {
        return hub.view(ApiPaths.HEALTH, Health.class).journalSeq();
    }

    private static void assertProblem(Problem problem, int status, String code, Map<String, String> facts) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.facts()).isEqualTo(facts);
        assertThat(problem.detail()).endsWith(".");
    }
}
