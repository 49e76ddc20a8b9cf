package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.OfficeView;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotStoredIT {
    private static final String ISSUE = "{\"service\":\"information\",\"language\":\"id\"}";

    @TempDir
    private Path data;

    @Test
    void whatTheJournalCannotTakeWasNotDoneAndCanBeTriedAgain() throws Exception {
        try (HubTrial hub = HubTrial.open(data)) {
            HttpResponse<String> refused;
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + Hub.journalIn(data));
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                refused = hub.post(ApiPaths.TICKETS, ISSUE, "the-same-key");
                Health health = hub.view(ApiPaths.HEALTH, Health.class);
                assertThat(health.status()).isEqualTo(Health.FAILING);
                assertThat(hub.get(ApiPaths.HEALTH).statusCode()).isEqualTo(503);
                assertThat(health.notices().getFirst()).contains("journal.db could not be written");
                statement.execute("ROLLBACK");
            }

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(HubTrial.problem(refused).code()).isEqualTo("not-stored");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.body()).doesNotContain("SQLITE", "Exception");

            HttpResponse<String> again = hub.post(ApiPaths.TICKETS, ISSUE, "the-same-key");
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).contains("L001");
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).status()).isEqualTo("ok");
            assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().issued())
                    .isEqualTo(1);
        }
    }

    @Test
    void aHubThatIsFullAsksToComeBack() {
        Reply busy = Reply.problem(Problems.busy());

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.headers()).containsEntry("Retry-After", "1");
        assertThat(busy.body()).contains("\"code\":\"busy\"");
    }
}
