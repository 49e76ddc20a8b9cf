package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.IssueTicketRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the events is held against them. */
final class ProjectionCheckIT {
    @TempDir
    private Path data;

    @BeforeEach
    void aMorning() throws Exception {
        try (HubTrial hub = HubTrial.open(data)) {
            hub.waiting("information");
            hub.done(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", "elderly"));
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aReplyOfATicketThatWasNeverGivenIsFound() throws Exception {
        change("UPDATE reply SET body = replace(body, 'L002', 'L003')");

        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings())
                .singleElement()
                .asString()
                .contains("tells of number L003, but no row gives that number to this ticket");
    }

    @Test
    void aCountWithoutItsTicketsIsFound() throws Exception {
        change("UPDATE priority_count SET tickets = tickets + 1");

        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings())
                .containsExactly("On 2026-11-23 2 tickets are counted by priority group, but only 1 had priority.");
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = JournalFile.openToWrite(Hub.journalIn(data));
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
