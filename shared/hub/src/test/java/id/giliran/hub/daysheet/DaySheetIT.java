package id.giliran.hub.daysheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.DaySeal;
import id.giliran.hub.journal.StoredDay;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A morning with six visitors for information; each waits ten minutes and is served five, the last one leaves. */
final class DaySheetIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void aMorning() throws Exception {
        hub = HubTrial.open(data);
        hub.signIn(4);
        for (int visitor = 0; visitor < 5; visitor++) {
            hub.waiting("information");
            hub.clock().advance(Duration.ofMinutes(10));
            String ticket = Objects.requireNonNull(hub.callNext(4).ticket());
            hub.onTicket(4, CounterAct.START, ticket);
            hub.clock().advance(Duration.ofMinutes(5));
            hub.act(4, CounterAct.FINISH, new FinishRequest(ticket, "completed"));
        }
        hub.done(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", "elderly"));
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void theFiguresAreThoseOfTheDay() throws Exception {
        hub.act(4, CounterAct.UNDO, new NoBody());
        hub.clock().advance(Duration.ofMinutes(1));
        hub.done(
                ApiPaths.counter(4, CounterAct.FINISH),
                new FinishRequest(
                        Objects.requireNonNull(hub.counter(4).current()).ticket(), "completed"));
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        DayFigures figures = DayReckoning.of(day());

        assertThat(figures.tally().issued()).isEqualTo(6);
        assertThat(figures.tally().served()).isEqualTo(5);
        assertThat(figures.priority()).isEqualTo(1);
        assertThat(figures.groups()).isEqualTo(Map.of("elderly", 1));
        assertThat(figures.busiest()).hasValue(LocalDateTime.parse("2026-11-23T09:00"));
        assertThat(figures.all().left()).isEqualTo(1);
        assertThat(figures.all().waited().percentile(50)).hasValue(Duration.ofMinutes(10));
        assertThat(figures.all().served().percentile(50)).hasValue(Duration.ofMinutes(5));
        assertThat(figures.all().served().percentile(90))
                .as("taken back, finished later")
                .hasValue(Duration.ofMinutes(6));
        assertThat(figures.seal())
                .isEqualTo(DaySeal.of(Hub.journalIn(data), SetClock.MONDAY))
                .isPresent();
    }

    @Test
    void thePageIsPrintedInBothLanguagesAndNamesNobody() throws Exception {
        assertThat(page("/day-sheet")).contains("Lembar harian", "masih dibuka").doesNotContain("Rina", "Lansia");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        String seal = DaySeal.inGroups(
                DaySeal.of(Hub.journalIn(data), SetClock.MONDAY).orElseThrow());

        String english = page("/day-sheet/2026-11-23?language=en");

        assertThat(english)
                .contains("Day sheet", "Monday, 23 November 2026", "10 min", seal)
                .doesNotContain("Rina");
        assertThat(page("/day-sheet/2026-11-23")).contains("Senin, 23 November 2026", "10 mnt", seal);
        Files.createDirectories(Path.of("target/screens"));
        Files.writeString(Path.of("target/screens/day-sheet-id.html"), page("/day-sheet"));
        Files.writeString(Path.of("target/screens/day-sheet-en.html"), english);
    }

    @Test
    void aDayThatWasNeverOpenedHasNoSheet() {
        assertThat(HubTrial.problem(hub.get("/day-sheet/2026-11-22")).code()).isEqualTo("unknown-day");
        assertThat(HubTrial.problem(hub.get("/day-sheet/monday")).code()).isEqualTo("field-invalid");
    }

    @Test
    void ofFewerThanFiveVisitsNoTimesAreTold() {
        assertThat(new Durations(Collections.nCopies(4, Duration.ofMinutes(1))).percentile(50))
                .isEmpty();
    }

    @Test
    void thePlainTextHasTheSame() throws Exception {
        var texts = OfficeSettings.read(HubTrial.OFFICE).texts();

        assertThat(new DaySheet(day(), texts, "en").text())
                .contains(
                        "Numbers given                                 6",
                        "Visits served                                 5");
        assertThat(new DaySheet(day(), texts, "id").text()).contains("Segel diketahui setelah hari kerja ditutup.");
    }

    private StoredDay day() throws Exception {
        return StoredDay.read(Hub.journalIn(data), SetClock.MONDAY).orElseThrow();
    }

    private String page(String path) {
        HttpResponse<String> response = hub.get(path);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        return response.body();
    }
}
