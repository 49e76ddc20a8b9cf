package id.giliran.kiosk.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.Offices;
import id.giliran.kiosk.Tiles;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hub is lost at 09.42; numbers are given from 8 to 12 and from 13 to 15 o'clock. */
final class CalendarWithoutHubIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime AFTERNOON = TODAY.atTime(13, 0);

    @TempDir
    private Path folder;

    private OfflineTrial trial;

    @BeforeEach
    void open() {
        trial = new OfflineTrial(folder.resolve("data"));
        trial.hub.lease(OfflineTrial.lease(5));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aPartOfTheDayThatWasUsedUpStaysSoUntilTheNextOneBegins() {
        lostAfter(said("quota-used-up", AFTERNOON));
        assertThat(trial.give()).isEmpty();
        assertThat(tile().closed()).isEqualTo("quota-used-up");

        trial.pass(Duration.ofMinutes(200));
        assertThat(trial.print()).isEqualTo("L801");
    }

    @Test
    void aLineThatWasTooLongStaysSoForTheDay() {
        lostAfter(said("too-late", TODAY.plusDays(1).atTime(8, 0)));
        trial.pass(Duration.ofMinutes(200));

        assertThat(trial.give()).isEmpty();
        assertThat(tile().closed()).isEqualTo("too-late");
    }

    @Test
    void afterHoursTheNextOpeningThatTheHubToldIsShown() {
        lostAfter(said("outside-hours", TODAY.plusDays(3).atTime(8, 0)));
        trial.pass(Duration.ofHours(6));

        assertThat(tile().opensAt()).isEqualTo(TODAY.plusDays(3).atTime(8, 0));
    }

    @Test
    void priorityEndsByTheClockAndAUsedUpQuotaStaysUsedUp() {
        lostAfter(Offices.office(
                Offices.open().services(), List.of(group("elderly", null), group("sick", "quota-used-up"))));
        assertThat(groups()).extracting(PriorityGroup::closed).containsExactly(null, "quota-used-up");

        trial.pass(Duration.ofMinutes(30));
        assertThat(groups()).extracting(PriorityGroup::closed).containsExactly("outside-hours", "quota-used-up");
    }

    private void lostAfter(KioskView view) {
        trial.connect("run-1", view);
        trial.hub.silent(true);
        trial.desk.hear(new Snapshot<>(Link.STALE, view, Offices.NOW, "run-1", null));
    }

    private static KioskView said(String closed, LocalDateTime opensAt) {
        return Offices.office(Offices.open().services().stream()
                .map(tile -> tile.id().equals(OfflineTrial.SERVICE) ? Tiles.withClosed(tile, closed, opensAt) : tile)
                .toList());
    }

    private static PriorityGroup group(String id, @Nullable String closed) {
        return new PriorityGroup(id, Map.of("id", id), false, closed, null, LocalTime.of(10, 0));
    }

    private List<PriorityGroup> groups() {
        return trial.desk.numbers().view().orElseThrow().priorityGroups();
    }

    private KioskView.ServiceTile tile() {
        return trial.desk.numbers().view().orElseThrow().services().stream()
                .filter(tile -> tile.id().equals(OfflineTrial.SERVICE))
                .findFirst()
                .orElseThrow();
    }
}
