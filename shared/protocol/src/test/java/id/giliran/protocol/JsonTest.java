package id.giliran.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class JsonTest {
    private static final OfficeHead HEAD = new OfficeHead(
            Map.of("id", "Kantor Imigrasi"), "Asia/Jakarta", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23));

    @Test
    void aFrameComesBackAsItWasSent() {
        var call = new HallView.Call(
                "2026-11-23/1",
                "A001",
                3,
                "id",
                false,
                Instant.parse("2026-11-23T01:00:00Z"),
                1,
                "passport-new",
                false);
        var frame = new Frame<>(
                Instant.parse("2026-11-23T01:00:01Z"),
                "run-1",
                new HallView(HEAD, List.of(call), List.of(), 1, List.of(), List.of(), List.of()));

        assertThat(Json.readFrame(Json.write(frame), HallView.class)).isEqualTo(frame);
    }

    @Test
    void aHeartbeatCarriesTimeAndNoView() {
        var heartbeat = new Frame<HallView>(Instant.parse("2026-11-23T01:00:01Z"), "run-1", null);

        assertThat(Json.write(heartbeat)).isEqualTo("{\"now\":\"2026-11-23T01:00:01Z\",\"hub\":\"run-1\"}");
        assertThat(Json.readFrame(Json.write(heartbeat), HallView.class)).isEqualTo(heartbeat);
    }

    @Test
    void aClientIgnoresFieldsAndActsOfANewerHub() {
        var view = new CounterView(
                HEAD,
                3,
                "open",
                "Rina",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                List.of(),
                null,
                Set.of(CounterAct.CALL_NEXT),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                null);
        String newer = Json.write(view)
                .replace("\"call-next\"", "\"call-next\",\"sing\"")
                .replace("{\"office\"", "{\"mood\":\"good\",\"office\"");

        assertThat(Json.read(newer, CounterView.class)).isEqualTo(view);
    }

    @Test
    void theHubRefusesUnknownFieldsWrongTypesAndTrailingText() {
        assertThatThrownBy(() -> Json.readStrictly(
                        "{\"service\":\"a\",\"language\":\"id\",\"vip\":true}", IssueTicketRequest.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("vip");
        assertThatThrownBy(() -> Json.readStrictly("{\"service\":[],\"language\":\"id\"}", IssueTicketRequest.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(
                        () -> Json.readStrictly("{\"service\":\"a\",\"language\":\"id\"} x", IssueTicketRequest.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theHubTakesNoNumberForATextAndNoFieldTwice() {
        assertThatThrownBy(() -> Json.readStrictly("{\"service\":7,\"language\":\"id\"}", IssueTicketRequest.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Json.readStrictly(
                        "{\"ticket\":\"t\",\"counter\":\"3\",\"placement\":\"last\"}", TransferRequest.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Json.readStrictly(
                        "{\"service\":\"a\",\"service\":\"b\",\"language\":\"id\"}", IssueTicketRequest.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026,11,23]",
                "20780",
                "\"2026-11-23T00:00\"",
                "\"2026-11-23T00:00:00Z\"",
                "\"2026-02-30\"",
                "\"-2026-11-23\"",
                "\"2026-11-23 \""
            })
    void aDateIsWrittenInOneWayOnly(String day) {
        assertThatThrownBy(() -> Json.readStrictly("{\"day\":" + day + "}", OpenDayRequest.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aDateIsRead() {
        assertThat(Json.readStrictly("{\"day\":\"2026-11-23\"}", OpenDayRequest.class))
                .isEqualTo(new OpenDayRequest(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void anActIsNamedAlikeInUrlAndJson() {
        assertThat(ApiPaths.counter(3, CounterAct.NO_SHOW)).isEqualTo("/api/v1/counters/3/no-show");
        assertThat(Json.write(CounterAct.RESUME_TICKET)).isEqualTo("\"resume-ticket\"");
    }
}
