package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusedByRuleIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aDayIsOpenedOnceAndClosedOnce() {
        assertProblem(
                hub.refused(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY)),
                409,
                "day-already-open",
                Map.of("day", "2026-11-23"));
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertProblem(hub.refused(ApiPaths.CLOSE_DAY, new NoBody()), 409, "day-not-open", Map.of());
        assertProblem(
                hub.refused(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY)),
                409,
                "day-in-the-past",
                Map.of("day", "2026-11-23", "last", "2026-11-23"));
    }

    @Test
    void aDayFarAheadCannotBeOpenedByASlipOfTheFinger() {
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        Problem refused = hub.refused(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY.plusYears(1)));

        assertThat(refused.code()).isEqualTo("field-invalid");
        assertThat(refused.detail())
                .isEqualTo(
                        "The latest day that can be opened is 2026-11-24, as by the hub's clock today is 2026-11-23. "
                                + "If that is wrong, set the computer's clock.");
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY.plusDays(1)));
    }

    @Test
    void outsideItsHoursAServiceGivesNoNumberAndTellsWhenItOpens() {
        hub.clock().advance(Duration.ofMinutes(200));

        assertProblem(
                hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", null)),
                409,
                "service-closed",
                Map.of("service", "information", "opensAt", "2026-11-23T13:00"));
    }

    @Test
    void theNextMorningNoNumberIsGivenForTheDayBefore() {
        hub.clock().advance(Duration.ofHours(24));

        assertProblem(
                hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", null)),
                409,
                "day-over",
                Map.of("day", "2026-11-23"));
    }

    @Test
    void whatTheOfficeDoesNotHaveIsNotFound() {
        hub.signIn(4);
        String ticket = hub.waiting("information").ticket();
        hub.callNext(4);

        assertProblem(
                hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("visa", "id", null)),
                404,
                "unknown-service",
                Map.of("service", "visa"));
        assertProblem(
                hub.refused(ApiPaths.ticket("nobody", "printed"), new PrintedRequest("sent")),
                404,
                "unknown-ticket",
                Map.of("ticket", "nobody"));
        assertProblem(
                hub.refused(ApiPaths.counter(9, CounterAct.CALL_NEXT), new NoBody()),
                404,
                "unknown-counter",
                Map.of("counter", "9"));
        assertProblem(
                hub.refused(
                        ApiPaths.counter(4, CounterAct.TRANSFER),
                        new TransferRequest(ticket, "information", "nowhere", null, "last")),
                404,
                "unknown-stage",
                Map.of("stage", "information/nowhere"));
        assertProblem(
                hub.refused(
                        ApiPaths.counter(4, CounterAct.TRANSFER),
                        new TransferRequest(ticket, "visa", null, null, "last")),
                404,
                "unknown-service",
                Map.of("service", "visa"));
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        hub.signIn(4);

        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL), new CallTicketRequest("A017", "asked")),
                404,
                "unknown-number",
                Map.of("number", "A017"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL), new CallTicketRequest("A017", "")),
                409,
                "reason-missing",
                Map.of());
    }

    @Test
    void aCounterActsInItsOwnStateOnly() {
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()),
                409,
                "counter-closed",
                Map.of("counter", "4"));
        hub.signIn(4);
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.SIGN_IN), new SignInRequest("Budi")),
                409,
                "counter-taken",
                Map.of("counter", "4", "operator", "Rina 4"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()),
                409,
                "nothing-waiting",
                Map.of("counter", "4"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.UNDO), new NoBody()),
                409,
                "nothing-to-undo",
                Map.of("counter", "4"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.RESUME), new NoBody()),
                409,
                "counter-not-on-pause",
                Map.of("counter", "4"));
        hub.act(4, CounterAct.PAUSE, new ReasonRequest("break"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()),
                409,
                "counter-on-pause",
                Map.of("counter", "4"));
    }

    @Test
    void aTicketIsWithOneCounterAndInOneState() {
        hub.signIn(4);
        hub.signIn(5);
        String ticket = hub.waiting("information").ticket();
        hub.callNext(4);

        assertProblem(
                hub.refused(ApiPaths.counter(5, CounterAct.START), new TicketRequest(ticket)),
                409,
                "not-at-this-counter",
                Map.of("ticket", ticket, "number", "L001"));
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()),
                409,
                "counter-busy",
                Map.of("counter", "4", "number", "L001"));
        hub.onTicket(4, CounterAct.NO_SHOW, ticket);
        assertProblem(
                hub.refused(ApiPaths.counter(4, CounterAct.START), new TicketRequest(ticket)),
                409,
                "wrong-state",
                Map.of("ticket", ticket, "number", "L001", "state", "no-show"));
    }

    @Test
    void paperIsConfirmedInOneOfTheKnownWays() {
        String ticket = hub.issue("information").ticket();

        Problem refused = hub.refused(ApiPaths.ticket(ticket, "printed"), new PrintedRequest("surely"));

        assertProblem(refused, 400, "field-invalid", Map.of("field", "confirmation"));
        assertThat(refused.detail())
                .isEqualTo("Known are: acknowledged, status-clean, job-completed, sent, on-screen.");
    }

    private static void assertProblem(Problem problem, int status, String code, Map<String, String> facts) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo("urn:giliran:problem:" + code);
        assertThat(problem.facts()).isEqualTo(facts);
        assertThat(problem.title()).endsWith(".");
        assertThat(problem.detail()).endsWith(".");
    }
}
