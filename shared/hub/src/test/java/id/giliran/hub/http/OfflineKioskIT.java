package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.OfficeView;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfflineKioskIT {
    private static final String TICKET = "kiosk1-0123456789abcdef";

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
    void aKioskIsToldItsNumbersAndWhenTheyMayBeGiven() {
        NumbersReply numbers = numbers(2);

        assertThat(numbers.day()).isEqualTo(SetClock.MONDAY);
        assertThat(numbers.services()).hasSize(6);
        NumbersReply.ServiceNumbers first = numbers.services().getFirst();
        assertThat(first.service()).isEqualTo("passport-new");
        assertThat(first.letter()).isEqualTo("A");
        assertThat(first.blocks()).containsExactly(new Block(900, 919));
        assertThat(first.open())
                .containsExactly(
                        new Span(LocalDateTime.parse("2026-11-23T08:00"), LocalDateTime.parse("2026-11-23T12:00")),
                        new Span(LocalDateTime.parse("2026-11-23T13:00"), LocalDateTime.parse("2026-11-23T15:00")));
        assertThat(numbers(2)).isEqualTo(numbers);
    }

    @Test
    void afterARestartItHasTheSameNumbers() throws Exception {
        NumbersReply numbers = numbers(1);

        hub.restart();

        assertThat(numbers(1)).isEqualTo(numbers);
    }

    @Test
    void aTicketGivenOfflineStandsWhereItsTimePutsIt() {
        hub.waiting("passport-new");
        hub.clock().advance(Duration.ofMinutes(10));
        hub.waiting("passport-new");
        Instant between = hub.clock().now().minusSeconds(300);

        IssuedReply reply = Json.read(
                hub.done(ApiPaths.kioskTickets(1), offline("A801", between.plusNanos(77))), IssuedReply.class);

        assertThat(reply).isEqualTo(new IssuedReply(TICKET, "A801", "passport-new", "id", false, between, 1));
        assertThat(hub.counter(1).line()).extracting(CounterView.Line::number).containsExactly("A001", "A801", "A002");
        assertThat(hub.counter(1).line().get(1).paperConfirmed()).isTrue();
        assertThat(numbers(1).services().getFirst().blocks()).containsExactly(new Block(802, 821));
    }

    @Test
    void toldAgainUnderTheSameOrAnotherKeyItIsOneTicket() {
        String body = Json.write(offline("A801", hub.clock().now()));

        HttpResponse<String> first = hub.post(ApiPaths.kioskTickets(1), body, "the-order-s-key");
        HttpResponse<String> again = hub.post(ApiPaths.kioskTickets(1), body, "the-order-s-key");
        HttpResponse<String> anew = hub.post(ApiPaths.kioskTickets(1), body, HubTrial.newKey());

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(Json.read(anew.body(), IssuedReply.class).number()).isEqualTo("A801");
        assertThat(totals().issued()).isEqualTo(1);
    }

    @Test
    void theNumberThatTheHubHadGivenForTheSameOrderIsVoid() throws Exception {
        String order = Json.write(new IssueTicketRequest("passport-new", "id", "elderly"));
        String offline = Json.write(new OfflineTicketRequest(
                TICKET, "A801", "passport-new", "id", "elderly", hub.clock().now(), "sent"));

        assertThat(hub.post(ApiPaths.TICKETS, order, "the-order-s-key").statusCode())
                .isEqualTo(200);
        assertThat(hub.post(ApiPaths.kioskTickets(1), offline, "the-order-s-key")
                        .statusCode())
                .isEqualTo(200);

        assertThat(totals().voided()).isEqualTo(1);
        assertThat(totals().waiting()).isEqualTo(1);
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(totals().priority()).as("one visitor").isEqualTo(Map.of("elderly", 1));
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aGroupIsCountedOnceHoweverOftenItsTicketIsTold() {
        var request = new OfflineTicketRequest(
                TICKET, "A801", "passport-new", "id", "sick", hub.clock().now(), "sent");
        hub.done(ApiPaths.kioskTickets(1), request);
        hub.done(ApiPaths.kioskTickets(1), request);
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        assertThat(totals().priority()).isEqualTo(Map.of("sick", 1));
    }

    @Test
    void aTicketOfAServiceThatIsClosedNowIsTaken() {
        hub.clock().advance(Duration.ofHours(4));

        hub.done(ApiPaths.kioskTickets(1), offline("A801", hub.clock().now()));

        assertThat(totals().waiting()).isEqualTo(1);
    }

    @Test
    void whatTheKioskCannotHaveGivenIsRefusedWithAReason() {
        Problem outside = hub.refused(
                ApiPaths.kioskTickets(1), offline("A900", hub.clock().now()));
        assertThat(outside.code()).isEqualTo("number-outside-share");
        assertThat(outside.facts()).isEqualTo(Map.of("kiosk", "1", "number", "A900", "first", "801", "last", "899"));
        assertThat(hub.refused(
                                ApiPaths.kioskTickets(3),
                                offline("A801", hub.clock().now()))
                        .code())
                .isEqualTo("unknown-kiosk");
        assertThat(hub.refused(ApiPaths.kioskNumbers(3), new NoBody()).code()).isEqualTo("unknown-kiosk");

        hub.done(ApiPaths.kioskTickets(1), offline("A801", hub.clock().now()));
        var another = new OfflineTicketRequest(
                "another-ticket",
                "A801",
                "passport-new",
                "id",
                null,
                hub.clock().now(),
                "sent");
        assertThat(hub.refused(ApiPaths.kioskTickets(1), another).code()).isEqualTo("number-taken");
        assertThat(hub.refused(
                                ApiPaths.kioskTickets(1),
                                offline("A802", hub.clock().now()))
                        .code())
                .isEqualTo("ticket-id-taken");
    }

    @Test
    void aDayThatIsOverTakesNothingMore() {
        Instant monday = hub.clock().now();
        hub.clock().advance(Duration.ofHours(24));
        assertThat(hub.refused(ApiPaths.kioskNumbers(1), new NoBody()).code()).isEqualTo("day-over");
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY.plusDays(1)));

        Problem over = hub.refused(ApiPaths.kioskTickets(1), offline("A801", monday));
        assertThat(over.code()).isEqualTo("offline-day-over");
        assertThat(over.facts()).isEqualTo(Map.of("issuedOn", "2026-11-23", "day", "2026-11-24"));

        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(hub.refused(ApiPaths.kioskTickets(1), offline("A801", monday))
                        .code())
                .isEqualTo("day-not-open");
        assertThat(hub.refused(ApiPaths.kioskNumbers(1), new NoBody()).code()).isEqualTo("day-not-open");
    }

    @Test
    void anIdOfAnEarlierDayIsRefusedByItself() throws Exception {
        hub.done(ApiPaths.kioskTickets(1), offline("A801", hub.clock().now()));
        hub.clock().advance(Duration.ofHours(24));
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY.plusDays(1)));

        Problem taken = hub.refused(
                ApiPaths.kioskTickets(1), offline("A801", hub.clock().now()));

        assertThat(taken.code()).isEqualTo("ticket-id-taken");
        assertThat(taken.facts()).isEqualTo(Map.of("ticket", TICKET));
        assertThat(totals().issued()).isZero();
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ticket':'kiosk1-0123456789abcdef'|'ticket':'a/b/c/d/e'|ticket",
                "'ticket':'kiosk1-0123456789abcdef'|'ticket':'short'|ticket",
                "'number':'A801'|'number':'801'|number",
                "'confirmation':'job-completed'|'confirmation':'surely'|confirmation",
                "'issuedAt':'2026-11-23T02:00:00Z'|'issuedAt':'today'|issuedAt"
            })
    void aMistakeNamesItsField(String right, String wrong, String field) {
        String body = Json.write(offline("A801", hub.clock().now()));
        assertThat(body).contains(quoted(right));

        Problem problem = HubTrial.problem(
                hub.post(ApiPaths.kioskTickets(1), body.replace(quoted(right), quoted(wrong)), HubTrial.newKey()));

        assertThat(problem.code()).isEqualTo("field-invalid");
        assertThat(problem.facts()).containsEntry("field", field);
    }

    private static String quoted(String field) {
        return field.replace('\'', '"');
    }

    private static OfflineTicketRequest offline(String number, Instant issuedAt) {
        return new OfflineTicketRequest(TICKET, number, "passport-new", "id", null, issuedAt, "job-completed");
    }

    private NumbersReply numbers(int kiosk) {
        return Json.read(hub.done(ApiPaths.kioskNumbers(kiosk), new NoBody()), NumbersReply.class);
    }

    private OfficeView.Totals totals() {
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals();
    }
}
