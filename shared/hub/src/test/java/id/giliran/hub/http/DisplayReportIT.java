package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.Json;
import id.giliran.protocol.request.DisplayReportRequest;
import id.giliran.protocol.view.DisplayLine;
import id.giliran.protocol.view.Health;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayReportIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.closed(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void whatIsTheMatterWithADisplayIsSeenInHealthAndFigures() {
        report(
                "2",
                new DisplayReportRequest(
                        "Layar 2", "1.0", List.of("no-sound", "of-next-year"), List.of("There is no sound device.")));

        assertThat(health().displays())
                .containsExactly(new DisplayLine(
                        2, "Layar 2", true, Set.of(DisplayTrouble.NO_SOUND), List.of("There is no sound device.")));
        assertThat(health().status()).isEqualTo(Health.ATTENTION);
        assertThat(health().notices())
                .startsWith("Display 2 (Layar 2) cannot be heard: look whether its loudspeaker is plugged in and "
                        + "switched on. It says: There is no sound device.");
        assertThat(hub.get(ApiPaths.METRICS).body())
                .contains("giliran_display_connected{display=\"2\"} 1.0")
                .contains("giliran_display_trouble{display=\"2\",trouble=\"no-sound\"} 1.0")
                .contains("giliran_display_trouble{display=\"2\",trouble=\"no-voice\"} 0.0");
    }

    @Test
    void aDisplayThatIsWellAgainIsNoLongerToldOf() {
        report("1", new DisplayReportRequest("Layar 1", "1.0", List.of("no-sound"), List.of()));
        report("1", new DisplayReportRequest("Layar 1", "1.0", List.of(), List.of()));

        assertThat(health().notices()).noneMatch(notice -> notice.startsWith("Display"));
    }

    @Test
    void aNumberThatNoDisplayCanHaveIsRefusedWithWhereItStands() {
        HttpResponse<String> refused = report("0", new DisplayReportRequest("Layar", "1.0", List.of(), List.of()));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(HubTrial.problem(refused).code()).isEqualTo("unknown-display");
        assertThat(HubTrial.problem(refused).detail()).contains("display.yaml");
    }

    private HttpResponse<String> report(String display, DisplayReportRequest report) {
        return hub.send(hub.request(ApiPaths.ROOT + "/displays/" + display + "/report")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(report))));
    }

    private Health health() {
        return Json.read(hub.get(ApiPaths.HEALTH).body(), Health.class);
    }
}
