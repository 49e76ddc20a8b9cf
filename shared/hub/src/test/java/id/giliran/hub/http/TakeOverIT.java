package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.view.CounterView;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second operator at one counter, and what the first one's window is told. */
final class TakeOverIT {
    private static final String FAMILY = "Çelik & Sari";

    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
        hub.signIn(4);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aSecondOperatorTakesOverAndTheFirstWindowIsToldWhoIsThere() throws Exception {
        hub.waiting("information");
        String ticket = called();
        String signIn = ApiPaths.counter(4, CounterAct.SIGN_IN);
        Problem taken = hub.refused(signIn, new SignInRequest(FAMILY));
        assertThat(taken.code()).isEqualTo("counter-taken");
        assertThat(taken.facts()).containsEntry("operator", "Rina 4");

        hub.done(signIn, new SignInRequest(FAMILY, true));

        assertThat(hub.counter(4).operator()).isEqualTo(FAMILY);
        assertThat(current().ticket()).isEqualTo(ticket);
        Problem late = hub.refused(ApiPaths.counter(4, CounterAct.START, "Rina 4"), new TicketRequest(ticket));
        assertThat(late.code()).isEqualTo("counter-taken-over");
        assertThat(late.facts()).isEqualTo(Map.of("counter", "4", "operator", FAMILY));
        assertThat(late.detail()).contains("Nothing was done");
        hub.restart();
        hub.done(ApiPaths.counter(4, CounterAct.START, FAMILY), new TicketRequest(ticket));
        assertThat(current().state()).isEqualTo("serving");
    }

    @Test
    void whatWasDoneBeforeTheTakeoverIsAnsweredAsItWas() {
        hub.waiting("information");
        String callNext = ApiPaths.counter(4, CounterAct.CALL_NEXT, "Rina 4");
        HttpResponse<String> first = hub.post(callNext, "{}", "the-answer-was-lost");
        hub.done(ApiPaths.counter(4, CounterAct.SIGN_IN), new SignInRequest("Budi", true));

        HttpResponse<String> again = hub.post(callNext, "{}", "the-answer-was-lost");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(hub.post(callNext, "{}", HubTrial.newKey()).statusCode()).isEqualTo(409);
    }

    @Test
    void aNameThatCannotBeReadIsRefused() {
        String callNext = ApiPaths.counter(4, CounterAct.CALL_NEXT);
        for (String query : List.of(
                "operator=",
                "operator=%00",
                "operator=%E9",
                "operator=a&operator=b",
                "operator=%zz",
                "operator=" + "x".repeat(41))) {
            HttpResponse<String> response =
                    hub.post(callNext + "?" + query.replace("%zz", "a+b"), "{}", HubTrial.newKey());
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(HubTrial.problem(response).code()).as(query).isEqualTo("operator-invalid");
        }
        assertThat(hub.post(callNext + "?other=1", "{}", HubTrial.newKey()).statusCode())
                .isEqualTo(409);
    }

    /** The least that an old client sends is still enough. */
    @Test
    void anOlderClientWorksAsBefore() {
        hub.waiting("information");
        String ticket = called();
        hub.done(ApiPaths.counter(4, CounterAct.START), Map.of("ticket", ticket));
        String answer =
                hub.done(ApiPaths.counter(4, CounterAct.FINISH), Map.of("ticket", ticket, "outcome", "completed"));
        assertThat(Json.read(answer, ActReply.class).number()).isEqualTo("L001");
    }

    private String called() {
        return Objects.requireNonNull(hub.callNext(4).ticket());
    }

    private CounterView.Current current() {
        return Objects.requireNonNull(hub.counter(4).current());
    }
}
