package id.giliran.hub.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.NoBody;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsIT {
    /** The text format 0.0.4 of Prometheus: a comment, or a name, perhaps labels, and a number. */
    private static final Pattern LINE = Pattern.compile("# (HELP|TYPE) [a-z_]+ .+"
            + "|[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? ([-+]?[0-9.]+(E-?[0-9]+)?|\\+Inf|NaN)");

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
    void thePageIsInPrometheusForm() {
        HttpResponse<String> page = hub.get(ApiPaths.METRICS);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        assertThat(page.body().lines()).isNotEmpty().allMatch(LINE.asMatchPredicate());
    }

    @Test
    void commandsAreCountedByTypeAndOutcome() {
        String key = HubTrial.newKey();
        String order = "{\"service\":\"information\",\"language\":\"id\"}";
        hub.post(ApiPaths.TICKETS, order, key);
        hub.post(ApiPaths.TICKETS, order, key);
        hub.post(ApiPaths.TICKETS, "{\"service\":\"information\",\"language\":\"en\"}", key);
        hub.refused(ApiPaths.counter(1, CounterAct.CALL_NEXT), new NoBody());

        assertThat(lines())
                .contains(
                        "giliran_commands_total{command=\"OpenDay\",outcome=\"done\"} 1.0",
                        "giliran_commands_total{command=\"IssueTicket\",outcome=\"done\"} 1.0",
                        "giliran_commands_total{command=\"IssueTicket\",outcome=\"repeated\"} 1.0",
                        "giliran_commands_total{command=\"IssueTicket\",outcome=\"key-reused\"} 1.0",
                        "giliran_commands_total{command=\"CallNext\",outcome=\"refused\"} 1.0",
                        "giliran_batch_acts_bucket{le=\"1.0\"} 2",
                        "giliran_batch_acts_count 2",
                        "giliran_flush_seconds_count 2");
    }

    @Test
    void theQueueTheScreensAndTheHealthAreTold() {
        hub.signIn(4);
        hub.waiting("information");
        hub.waiting("information");

        assertThat(lines())
                .contains(
                        "giliran_waiting{service=\"information\",stage=\"information\"} 2.0",
                        "giliran_counters{state=\"open\"} 1.0",
                        "giliran_day_tickets{became=\"printed\"} 2.0",
                        "giliran_streams 0.0",
                        "giliran_writer_queue 0.0",
                        "giliran_health{status=\"ok\"} 1.0",
                        "giliran_health{status=\"failing\"} 0.0",
                        "giliran_journal_writable 1.0",
                        "giliran_version{version=\"development\"} 1.0")
                .anyMatch(line -> line.startsWith("giliran_disk_free_bytes "))
                .anyMatch(line -> line.startsWith("process_resident_memory_bytes "))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"}"));
    }

    @Test
    void aKiosksPrinterIsToldStateByState() {
        hub.send(hub.request(ApiPaths.kioskReport(2))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        Json.write(new KioskReportRequest("Kios 2", "1", false, List.of("paper-out"), 0)))));

        assertThat(lines())
                .contains(
                        "giliran_kiosk_connected{kiosk=\"2\"} 1.0",
                        "giliran_kiosk_can_print{kiosk=\"2\"} 0.0",
                        "giliran_kiosk_printer{kiosk=\"2\",state=\"paper-out\"} 1.0",
                        "giliran_kiosk_printer{kiosk=\"2\",state=\"cover-open\"} 0.0",
                        "giliran_kiosk_paper_left_ratio{kiosk=\"2\"} 0.0");
    }

    @Test
    void noOperatorIsNamed() {
        hub.signIn(4);

        assertThat(hub.get(ApiPaths.METRICS).body()).doesNotContain("Rina");
    }

    private List<String> lines() {
        return hub.get(ApiPaths.METRICS).body().lines().toList();
    }
}
