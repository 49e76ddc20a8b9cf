package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IdempotencyIT {
    private static final String ISSUE = "{\"service\":\"passport-new\",\"language\":\"id\"}";
    private static final String KEY = "one-tap-at-the-kiosk";

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
    void aRetriedActHasTheEffectOfOneAndTheSameReply() {
        HttpResponse<String> first = hub.post(ApiPaths.TICKETS, ISSUE, KEY);
        HttpResponse<String> again = hub.post(ApiPaths.TICKETS, ISSUE.replace(":", " : "), KEY);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherActIsRefused() {
        hub.post(ApiPaths.TICKETS, ISSUE, KEY);

        HttpResponse<String> other = hub.post(ApiPaths.TICKETS, ISSUE.replace("passport-new", "information"), KEY);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(HubTrial.problem(other).code()).isEqualTo("idempotency-key-reused");
        assertThat(hub.post(ApiPaths.CLOSE_DAY, "{}", KEY).statusCode()).isEqualTo(422);
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void aRefusedActCanBeTriedAgainWithTheSameKey() {
        String path = ApiPaths.ROOT + "/counters/4/call-next";
        assertThat(hub.post(path, "{}", KEY).statusCode()).isEqualTo(409);

        hub.signIn(4);
        hub.waiting("information");

        assertThat(hub.post(path, "{}", KEY).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPriorityGroupIsTheSameRequestSoThatTheHashTellsNoGroup() {
        HttpResponse<String> first = hub.post(ApiPaths.TICKETS, grouped("sick"), KEY);
        HttpResponse<String> again = hub.post(ApiPaths.TICKETS, grouped("elderly"), KEY);
        HttpResponse<String> without = hub.post(ApiPaths.TICKETS, ISSUE, KEY);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(without.statusCode()).isEqualTo(422);
        hub.post(ApiPaths.CLOSE_DAY, "{}", HubTrial.newKey());
        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().priority())
                .hasSize(1)
                .containsEntry("sick", 1);
    }

    private static String grouped(String group) {
        return ISSUE.replace("}", ",\"priorityGroup\":\"" + group + "\"}");
    }

    private int issued() {
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().issued();
    }
}
