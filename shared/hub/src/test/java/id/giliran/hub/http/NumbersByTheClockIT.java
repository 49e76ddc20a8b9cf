package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.OverrideConsole;
import id.giliran.hub.SetClock;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monday nine o'clock, at a hub whose office.yaml has windows, limits of priority and a holiday. */
final class NumbersByTheClockIT {
    private static final String WINDOWS = """
                hours: office-hours
                windows:
                  - hours: "08:00-10:00"
                    quota: 2
                  - hours: "13:00-14:00"
            """;

    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void aHubThatIsBegunAnew() throws Exception {
        hub = HubTrial.closed(data.resolve("nobody's"));
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aWindowIsUsedUpAndEveryScreenTellsWhenTheNextOneBegins() throws Exception {
        begin(delivered().replaceFirst("    hours: office-hours\n", Matcher.quoteReplacement(WINDOWS)));
        hub.issue("passport-new");
        assertThat(numbers().open())
                .containsExactly(
                        new NumbersReply.Span(monday("08:00"), monday("10:00")),
                        new NumbersReply.Span(monday("13:00"), monday("14:00")));
        hub.issue("passport-new");

        var refused = hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("passport-new", "id", null));
        assertThat(refused.code()).isEqualTo("window-used-up");
        assertThat(refused.facts())
                .isEqualTo(Map.of("service", "passport-new", "quota", "2", "opensAt", "2026-11-23T13:00"));
        assertThat(tile("passport-new").closed()).isEqualTo("quota-used-up");
        assertThat(tile("passport-new").opensAt()).isEqualTo(monday("13:00"));
        assertThat(hub.view(ApiPaths.HALL_VIEW, HallView.class)
                        .waiting()
                        .getFirst()
                        .closed())
                .isEqualTo("quota-used-up");
    }

    @Test
    void onAHolidayEveryScreenKnowsItsName() throws Exception {
        begin(delivered() + """
                calendar:
                  holidays:
                    - day: 2026-11-23
                      name:
                        id: Hari Guru
                        en: Teachers' Day
                """);

        var view = hub.view(ApiPaths.kioskView(1), KioskView.class);
        assertThat(view.office().holiday()).isEqualTo(Map.of("id", "Hari Guru", "en", "Teachers' Day"));
        assertThat(view.services()).allSatisfy(service -> {
            assertThat(service.closed()).isEqualTo("holiday");
            assertThat(service.opensAt()).isEqualTo(monday("08:00").plusDays(1));
        });
        assertThat(hub.view(ApiPaths.HALL_VIEW, HallView.class).hours()).isEmpty();
        assertThat(numbers().blocks()).isEmpty();
        assertThat(hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", null))
                        .code())
                .isEqualTo("holiday");
    }

    @Test
    void whenItIsTooLateForPriorityTheVisitorGetsAnOrdinaryNumberAndEverybodySaysSo() throws Exception {
        begin(delivered()
                .replaceFirst("on-display: false\n", "on-display: false\n  quota: 2\n  window: \"08:00-11:00\"\n"));
        assertThat(asksAs("elderly").priority()).isTrue();
        assertThat(groups()).allSatisfy(group -> {
            assertThat(group.closed()).isNull();
            assertThat(group.until()).isEqualTo(LocalTime.of(11, 0));
        });
        assertThat(asksAs("sick").priority()).isTrue();
        assertThat(groups()).allSatisfy(group -> assertThat(group.closed()).isEqualTo("quota-used-up"));
        assertThat(asksAs("sick").priority()).isFalse();

        hub.clock().advance(Duration.ofHours(2));
        assertThat(groups()).allSatisfy(group -> assertThat(group.closed()).isEqualTo("outside-hours"));
        assertThat(counted()).isEqualTo(Map.of("elderly", 1, "sick", 1));
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void theQuotaOfOneGroupIsToldOnlyToItsNextVisitorAndHoldsAfterARestart() throws Exception {
        begin(delivered().replaceAll("(?m)^    - id: (elderly|disabled)$", "    - id: $1\n      quota: 1"));
        assertThat(asksAs("elderly").priority()).isTrue();
        hub.restart();

        assertThat(asksAs("elderly").priority()).isFalse();
        assertThat(asksAs("sick").priority()).isTrue();
        assertThat(groups()).allSatisfy(group -> assertThat(group.closed()).isNull());
        assertThat(counted()).isEqualTo(Map.of("elderly", 1, "sick", 1));
    }

    @Test
    void anOverrideOpensWhatIsClosedAndIsSeenByAll() throws Exception {
        begin(delivered());
        hub.clock().advance(Duration.ofMinutes(190));
        var more = new OverrideRequest("information", 30, null, "Kepala", "banjir di jalan");
        assertThat(Json.read(hub.done(ApiPaths.OVERRIDES, more), OverrideReply.class)
                        .override())
                .isEqualTo(1);
        hub.issue("information");
        hub.restart();

        assertThat(tile("information").closed()).isNull();
        assertThat(tile("stay-permit").closed()).isEqualTo("outside-hours");
        assertThat(overrides()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("banjir di jalan");
            assertThat(line.given()).isEqualTo(1);
            assertThat(line.holds()).isTrue();
        });
        assertThat(hub.get("/day-sheet?language=en").body())
                .contains("Numbers against the plan", "Information and complaints: banjir di jalan")
                .doesNotContain("Kepala");

        hub.done(ApiPaths.endOverride(1), new EndOverrideRequest("Kepala"));
        assertThat(overrides()).noneMatch(OfficeView.OverrideLine::holds);
        assertThat(tile("information").closed()).isEqualTo("outside-hours");
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void anOverrideThatCannotBeIsRefusedWithWhatIsMissing() throws Exception {
        begin(delivered());
        assertThat(refusedOverride(null, null).code()).isEqualTo("override-endless");
        assertThat(refusedOverride(0, null).code()).isEqualTo("field-invalid");
        assertThat(refusedOverride(null, 1000).detail()).isEqualTo("It must be from 1 to 999, but is 1000.");
        assertThat(hub.refused(ApiPaths.endOverride(3), new EndOverrideRequest("Kepala"))
                        .code())
                .isEqualTo("unknown-override");
    }

    private Problem refusedOverride(@Nullable Integer minutes, @Nullable Integer tickets) {
        return hub.refused(ApiPaths.OVERRIDES, new OverrideRequest(null, minutes, tickets, "Kepala", "banjir"));
    }

    @Test
    void theSameIsDoneFromTheConsole() throws Exception {
        begin(delivered());
        assertThat(console("--by", "Kepala", "--reason", "banjir", "--tickets", "3", "--service", "stay-permit"))
                .startsWith("0 Override 1 holds from now on.");
        assertThat(console()).isEqualTo("0 1. stay-permit, for 3 numbers, 0 given, by Kepala: banjir");
        assertThat(console("--end", "1", "--by", "Kepala")).isEqualTo("0 Override 1 is ended.");
        assertThat(console("--end", "1", "--by", "Kepala"))
                .isEqualTo("1 The override is over already. Nothing needs to be done.");
        assertThat(console("--by", "Kepala", "--reason", "banjir"))
                .isEqualTo("1 The override has no end. Say for how many minutes, for how many tickets, or both.");
    }

    private String console(String... arguments) {
        return OverrideConsole.run(data, hub.port(), arguments);
    }

    private void begin(String office) throws Exception {
        hub.close();
        hub = HubTrial.of(Files.writeString(data.resolve("office.yaml"), office), data);
        hub.openDay();
    }

    private IssuedReply asksAs(String group) {
        return Json.read(
                hub.done(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", group)), IssuedReply.class);
    }

    /** Closes the day, as groups are told only then. */
    private Map<String, Integer> counted() {
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().priority();
    }

    private List<KioskView.PriorityGroup> groups() {
        return hub.view(ApiPaths.kioskView(1), KioskView.class).priorityGroups();
    }

    private List<OfficeView.OverrideLine> overrides() {
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).overrides();
    }

    private KioskView.ServiceTile tile(String service) {
        return hub.view(ApiPaths.kioskView(1), KioskView.class).services().stream()
                .filter(tile -> tile.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private NumbersReply.ServiceNumbers numbers() {
        return Json.read(hub.done(ApiPaths.kioskNumbers(1), new NoBody()), NumbersReply.class)
                .services()
                .getFirst();
    }

    private static LocalDateTime monday(String time) {
        return SetClock.MONDAY.atTime(LocalTime.parse(time));
    }

    private static String delivered() throws IOException {
        return Files.readString(HubTrial.OFFICE);
    }
}
