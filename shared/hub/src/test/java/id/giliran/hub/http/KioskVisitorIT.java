package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.daysheet.DaySheet;
import id.giliran.hub.journal.StoredDay;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors say at a kiosk beside asking for a number: what they have not with them, and that they need help. */
final class KioskVisitorIT {
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
    void missingPapersAreCountedForTheDayOnceForEachKeyAndAcrossARestart() throws Exception {
        String body = Json.write(new MissingRequest("passport-collection", List.of(0, 2), true));
        String key = HubTrial.newKey();
        hub.post(ApiPaths.missing(1), body, key);
        hub.post(ApiPaths.missing(1), body, key);
        hub.done(ApiPaths.missing(2), new MissingRequest("passport-collection", List.of(2), false));
        hub.restart();

        OfficeView.MissingAtKiosks missing =
                hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).missing();
        assertThat(missing.visitors()).isEqualTo(2);
        assertThat(missing.withoutNumber()).isEqualTo(1);
        assertThat(missing.lines())
                .extracting(OfficeView.MissingLine::requirement, OfficeView.MissingLine::visitors)
                .containsExactly(tuple(3, 2), tuple(1, 1));
        assertThat(missing.lines().getLast().name()).containsEntry("en", "Electronic identity card (KTP)");

        assertThat(hub.get(ApiPaths.DAY_SHEET + "?language=en").body())
                .contains("as they said at a kiosk", "these without taking a number</td><td>1<")
                .contains("Passport collection: Electronic identity card (KTP)</td><td>1<");
        StoredDay day = StoredDay.read(Hub.journalIn(data), SetClock.MONDAY).orElseThrow();
        assertThat(new DaySheet(day, OfficeSettings.read(HubTrial.OFFICE).texts(), "id").text())
                .contains("Pengunjung yang mengatakannya                 2");
    }

    @Test
    void whatCannotBeMissingIsRefused() {
        assertThat(missing("passport-collection", 3).code()).isEqualTo("unknown-requirement");
        assertThat(missing("information", 0).code()).isEqualTo("unknown-requirement");
        assertThat(missing("visa", 0).code()).isEqualTo("unknown-service");
        for (Problem problem : List.of(
                missing("passport-collection"), missing("passport-collection", 1, 1), missing("information", -1))) {
            assertThat(problem.facts()).isEqualTo(Map.of("field", "missing"));
        }
        assertThat(hub.refused(ApiPaths.missing(9), new MissingRequest("passport-new", List.of(0), true))
                        .code())
                .isEqualTo("unknown-kiosk");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(missing("passport-new", 0).code()).isEqualTo("day-not-open");
    }

    private Problem missing(String service, Integer... places) {
        return hub.refused(ApiPaths.missing(1), new MissingRequest(service, List.of(places), true));
    }

    @Test
    void aCallForStaffIsSeenByAllAndItsAnswerByTheKioskUntilTheVisitorNeedsNobody() {
        long stored = health().journalSeq();
        report(true);
        assertThat(line().needsStaff()).isTrue();
        assertThat(line().staffComing()).isFalse();
        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).kiosks()).contains(line());
        assertThat(health().notices()).contains("Kiosk 1 (Kios 1) has a visitor who asks for help: go there.");

        hub.done(ApiPaths.staffComing(1), new NoBody());
        assertThat(line().staffComing()).isTrue();
        assertThat(kiosk(1).staffComing()).isTrue();
        assertThat(kiosk(2).staffComing()).isFalse();
        assertThat(health().notices()).noneMatch(notice -> notice.contains("help"));
        report(true);
        assertThat(kiosk(1).staffComing()).isTrue();

        report(null);
        assertThat(line().needsStaff()).isFalse();
        report(true);
        assertThat(kiosk(1).staffComing())
                .as("nobody has answered the next call")
                .isFalse();
        hub.clock().advance(Duration.ofSeconds(16));
        assertThat(line().needsStaff()).as("a silent kiosk calls nobody").isFalse();
        assertThat(health().journalSeq()).as("nothing of it is stored").isEqualTo(stored);
    }

    @Test
    void whoComesWithoutACallAnswersNone() {
        hub.done(ApiPaths.staffComing(1), new NoBody());
        report(true);

        assertThat(kiosk(1).staffComing()).isFalse();
        assertThat(hub.refused(ApiPaths.staffComing(3), new NoBody()).code()).isEqualTo("unknown-kiosk");
    }

    private void report(@Nullable Boolean needsStaff) {
        hub.done(ApiPaths.kioskReport(1), new KioskReportRequest("Kios 1", "1.0", true, List.of(), 80, needsStaff));
    }

    private KioskLine line() {
        return hub.counter(4).kiosks().getFirst();
    }

    private KioskView kiosk(int number) {
        return hub.view(ApiPaths.kioskView(number), KioskView.class);
    }

    private Health health() {
        return hub.view(ApiPaths.HEALTH, Health.class);
    }
}
