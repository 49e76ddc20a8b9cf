package id.giliran.hub.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubProgram;
import id.giliran.protocol.ApiPaths;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EnabledOnOs(OS.LINUX)
final class HubLogIT {
    private static final String OPERATOR = "Rina Permatasari";
    private static final String REASON = "the visitor is ill";
    private static final String KEY = "key-that-nobody-may-see-in-a-log";

    @TempDir
    private Path data;

    @Test
    void theProgramLogsLinesOfJsonThatNameNobody() throws Exception {
        try (HubProgram hub = HubProgram.start(Path.of("../../config"), data)) {
            post(hub, "/api/v1/counters/1/sign-in", "{\"operator\":\"" + OPERATOR + "\"}");
            post(hub, "/api/v1/tickets/unknown-ticket/cancel", "{\"reason\":\"" + REASON + "\"}");
            post(hub, ApiPaths.TICKETS, "{\"service\":\"" + REASON + "\"");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + Hub.journalIn(data));
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(post(hub, ApiPaths.OPEN_DAY, "{\"day\":\"" + today() + "\"}"))
                        .isEqualTo(503);
                statement.execute("ROLLBACK");
            }
            hub.ask();
            hub.exitStatus();

            String file = Files.readString(data.resolve("log/hub.jsonl"));
            List<JsonNode> lines = file.lines().map(new JsonMapper()::readTree).toList();
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.get("timestamp").isNumber()).isTrue();
                assertThat(line.propertyNames())
                        .contains("level", "threadName", "loggerName", "formattedMessage")
                        .doesNotContain("arguments", "context", "mdc");
            });
            assertThat(lines)
                    .extracting(line -> line.get("formattedMessage").asString())
                    .anyMatch(message -> message.startsWith("Hub development listens on port"))
                    .anyMatch(message -> message.startsWith("Nothing of a batch was stored"))
                    .endsWith("The hub has ended");
            assertThat(hub.console().lines()).hasSameSizeAs(lines);
            assertThat(file + hub.console()).doesNotContain(OPERATOR, REASON, KEY);
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    }

    private static int post(HubProgram hub, String path, String body) throws Exception {
        try (HttpClient client = hub.client()) {
            return client.send(
                            HttpRequest.newBuilder(hub.address().resolve(path))
                                    .header("Content-Type", "application/json")
                                    .header(ApiPaths.IDEMPOTENCY_KEY, KEY)
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
