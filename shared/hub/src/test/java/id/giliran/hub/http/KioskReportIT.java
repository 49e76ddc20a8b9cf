package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.hub.push.EventReader;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KioskReportIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final KioskReportRequest WELL = new KioskReportRequest("Kios 1", "1.0", true, List.of(), 80);
    private static final KioskReportRequest OUT_OF_PAPER =
            new KioskReportRequest("Kios 1", "1.0", false, List.of("paper-out"), 0);

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
    void aReportIsSeenByCountersTheOfficeHealthAndTheOtherKiosks() {
        report(1, OUT_OF_PAPER);
        report(2, new KioskReportRequest("Kios 2", "1.0", true, List.of(), -1));

        var one = new KioskLine(1, "Kios 1", true, false, Set.of(PrinterState.PAPER_OUT), 0);
        var two = new KioskLine(2, "Kios 2", true, true, Set.of(), -1);
        assertThat(hub.counter(1).kiosks()).containsExactly(one, two);
        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).kiosks()).containsExactly(one, two);
        assertThat(kiosk(1).kiosks()).containsExactly(two);
        assertThat(kiosk(2).kiosks()).containsExactly(one);
        assertThat(health().kiosks()).containsExactly(one, two);
        assertThat(health().status()).isEqualTo("attention");
        assertThat(health().notices()).startsWith("Kiosk 1 (Kios 1) is out of paper: put in a new roll.");
    }

    @Test
    void aKioskThatIsSwitchedOffBetweenTwoBusinessDaysIsNotMissed() {
        report(1, OUT_OF_PAPER);
        hub.clock().advance(Duration.ofSeconds(16));

        assertThat(health().status()).isEqualTo("ok");
        assertThat(hub.counter(1).kiosks()).isEmpty();
    }

    @Test
    void aChangeAndASilenceReachOpenScreens() throws Exception {
        hub.openDay();
        long stored = health().journalSeq();
        report(1, WELL);
        try (var counter = EventReader.reading(hub, ApiPaths.counterView(4), CounterView.class)) {
            await().atMost(PATIENCE).until(() -> !counter.views().isEmpty());

            report(1, OUT_OF_PAPER);
            await().atMost(PATIENCE).until(() -> newest(counter).printer().contains(PrinterState.PAPER_OUT));

            hub.clock().advance(Duration.ofSeconds(16));
            await().atMost(PATIENCE).until(() -> !newest(counter).connected());

            report(1, WELL);
            await().atMost(PATIENCE).until(() -> newest(counter).canPrint());
        }
        assertThat(health().journalSeq()).as("nothing of it is stored").isEqualTo(stored);
        assertThat(health().status()).isEqualTo("ok");
    }

    private static KioskLine newest(EventReader<CounterView> counter) {
        return Objects.requireNonNull(counter.views().getLast().view()).kiosks().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "99", "100", "x", "1.5"})
    void aKioskThatTheOfficeDoesNotHaveIsTold(String kiosk) {
        HttpResponse<String> response = send("/kiosks/" + kiosk + "/report", Json.write(WELL));

        Problem problem = HubTrial.problem(response);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("unknown-kiosk");
        assertThat(problem.facts()).containsEntry("kiosk", kiosk);
        assertThat(problem.detail()).contains("office.yaml under kiosks, count").endsWith(".");
        assertThat(health().kiosks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|field-missing|canPrint",
                "{'name':'K','version':'1','canPrint':true,'paperLeftPercent':5}|field-missing|printer",
                "{'name':'K','version':'1','canPrint':true,'printer':null,'paperLeftPercent':5}|field-missing|printer",
                "{'name':'K','version':'1','canPrint':true,'printer':[null],'paperLeftPercent':5}|field-missing|printer.[0]",
                "{'name':'K','version':'1','canPrint':true,'printer':[5],'paperLeftPercent':5}|field-invalid|printer.[0]",
                "{'name':'K','version':'1','canPrint':true,'printer':'paper-out','paperLeftPercent':5}|field-invalid|printer",
                "{'name':'K','version':'1','printer':[],'paperLeftPercent':5}|field-missing|canPrint",
                "{'name':'K','version':'1','canPrint':true,'printer':[]}|field-missing|paperLeftPercent",
                "{'name':'K','version':'1','canPrint':true,'printer':[],'paperLeftPercent':101}|field-invalid|paperLeftPercent",
                "{'name':'K','version':'1','canPrint':true,'printer':[],'paperLeftPercent':-2}|field-invalid|paperLeftPercent",
                "{'name':' ','version':'1','canPrint':true,'printer':[],'paperLeftPercent':5}|field-invalid|name",
                "{'version':'1','canPrint':true,'printer':[],'paperLeftPercent':5}|field-missing|name",
                "{'name':'K','version':'1','canPrint':true,'printer':[],'paperLeftPercent':5,'mood':'fine'}|field-unknown|mood"
            })
    void aMistakeNamesItsField(String body, String code, String field) {
        Problem problem = HubTrial.problem(send("/kiosks/1/report", body.replace('\'', '"')));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.facts()).containsEntry("field", field);
    }

    @Test
    void aReportIsSmall() {
        var words = Collections.nCopies(21, "paper-out");
        Problem many = HubTrial.problem(
                send("/kiosks/1/report", Json.write(new KioskReportRequest("K", "1", true, words, 5))));
        Problem wordy = HubTrial.problem(send(
                "/kiosks/1/report", Json.write(new KioskReportRequest("K", "1", true, List.of("x".repeat(41)), 5))));

        assertThat(many.detail()).isEqualTo("It may have at most 20 items, but has 21.");
        assertThat(wordy.detail()).isEqualTo("It may have at most 40 characters, but has 41.");
    }

    @Test
    void whatTheOfficeAllowsAndSaysReachesTheKiosk() {
        assertThat(kiosk(1).numberOnScreen()).isFalse();
        assertThat(kiosk(1).withoutHub())
                .containsEntry(
                        "id", "Kios ini sedang tidak dapat memberi nomor. Silakan ambil nomor di meja informasi.");
    }

    private void report(int kiosk, KioskReportRequest report) {
        assertThat(send("/kiosks/" + kiosk + "/report", Json.write(report)).body())
                .isEqualTo("{}");
    }

    /** Without a key: a report is no act. */
    private HttpResponse<String> send(String path, String body) {
        return hub.send(hub.request(ApiPaths.ROOT + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private KioskView kiosk(int number) {
        return hub.view(ApiPaths.kioskView(number), KioskView.class);
    }

    private Health health() {
        return hub.view(ApiPaths.HEALTH, Health.class);
    }
}
