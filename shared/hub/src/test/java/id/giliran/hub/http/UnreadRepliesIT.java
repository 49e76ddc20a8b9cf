package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.OfficeView;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnreadRepliesIT {
    private static final String SERVICE = "passport-collection";

    /** Their replies are more than what the system keeps for a client that does not read. */
    private static final int ASKED_AT_ONCE = 900;

    @TempDir
    private Path data;

    @Test
    void aClientThatNeverReadsItsRepliesKeepsNobodyWaiting() throws Exception {
        try (HubTrial hub = HubTrial.open(data);
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(1_024);
            Socket deaf = hub.secure(socket);
            for (int asked = 0; asked < ASKED_AT_ONCE; asked++) {
                deaf.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            }
            await().atMost(Duration.ofSeconds(60)).during(Duration.ofSeconds(1)).until(() -> stands(hub));

            assertThat(hub.issue(SERVICE).number()).isNotEmpty();
            assertThat(issued(hub)).isLessThan(ASKED_AT_ONCE);
        }
    }

    private static boolean stands(HubTrial hub) {
        int before = issued(hub);
        hub.issue(SERVICE);
        hub.issue(SERVICE);
        return before > 0 && issued(hub) == before + 2;
    }

    private static int issued(HubTrial hub) {
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().issued();
    }

    private static String request() {
        String body = Json.write(new IssueTicketRequest(SERVICE, "id", null));
        return "POST " + ApiPaths.TICKETS + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + ApiPaths.IDEMPOTENCY_KEY + ": " + HubTrial.newKey() + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }
}
