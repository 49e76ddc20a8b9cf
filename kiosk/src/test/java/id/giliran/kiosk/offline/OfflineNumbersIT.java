package id.giliran.kiosk.offline;

import static id.giliran.kiosk.offline.OfflineTrial.SERVICE;
import static id.giliran.kiosk.offline.OfflineTrial.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfflineNumbersIT {
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
    void leasedNumbersAreGivenLowestFirstUntilTheyAreUsedUp() {
        trial.connect().lose();

        assertThat(trial.giveAll()).containsExactly("L801", "L802", "L803", "L804", "L805");
        assertThat(refusal()).contains(OfflineRefusal.USED_UP);
    }

    @Test
    void nothingIsGivenThatWasNotLeased() {
        assertThat(refusal()).contains(OfflineRefusal.NO_LEASE);

        trial.connect().lose();
        assertThat(trial.desk.numbers().refusal("passport-new")).contains(OfflineRefusal.NO_LEASE);
        assertThat(trial.desk.numbers().refusal("unknown")).contains(OfflineRefusal.NO_LEASE);
    }

    @Test
    void restartWithoutTheHubGoesOnAfterTheLastNumber() {
        trial.connect().lose();
        assertThat(trial.print()).isEqualTo("L801");

        trial.pass(Duration.ofMinutes(4));
        trial.restartWithoutHub();

        assertThat(trial.desk.numbers().view()).map(view -> view.office().day()).contains(TODAY);
        OfflineTicket next = trial.give().orElseThrow();
        assertThat(next.number()).isEqualTo("L802");
        assertThat(next.issuedAt()).isEqualTo(Offices.NOW.plus(Duration.ofMinutes(4)));
    }

    @Test
    void powerCutBetweenNumberAndPaperLeavesAUsedNumberAndNeverGivesItAgain() {
        trial.connect().lose();
        assertThat(trial.give()).map(OfflineTicket::number).contains("L801");

        trial.cutPowerAndRestartIn(folder.resolve("after"));

        assertThat(trial.giveAll()).containsExactly("L802", "L803", "L804", "L805");
        assertThat(trial.desk.numbers().unreported())
                .as("somebody may hold L801")
                .isEqualTo(1);
    }

    @Test
    void powerCutAfterAnyNumberGivesNoNumberTwice() {
        trial.connect().lose();
        for (int cut = 1; cut <= 5; cut++) {
            assertThat(trial.give()).map(OfflineTicket::number).contains("L80" + cut);
            trial.cutPowerAndRestartIn(folder.resolve("after-" + cut));
        }
        assertThat(refusal()).contains(OfflineRefusal.USED_UP);
    }

    @Test
    void numberWhosePaperFailedIsNotGivenAgain() {
        trial.connect().lose();
        trial.desk.numbers().notPrinted(trial.give().orElseThrow());

        assertThat(trial.give()).map(OfflineTicket::number).contains("L802");
    }

    @Test
    void newLeaseOfTheSameNumbersSkipsWhatWasGiven() {
        trial.connect().lose();
        trial.print();
        trial.print();

        trial.findAgain("restored-run").lose();
        assertThat(trial.giveAll()).containsExactly("L803", "L804", "L805");
    }

    @Test
    void newBlockFollowsTheOldOne() {
        trial.connect();
        trial.hub.lease(OfflineTrial.lease(TODAY, new Block(804, 805), new Block(821, 822)));
        trial.connect("run-2", Offices.open()).lose();

        assertThat(trial.giveAll()).containsExactly("L804", "L805", "L821", "L822");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, ",
        "PT2H17M59S, ",
        "PT2H18M, OUTSIDE_HOURS",
        "PT3H18M, ",
        "PT5H18M, OUTSIDE_HOURS",
        "PT14H17M59S, OUTSIDE_HOURS",
        "PT14H18M, DAY_CHANGED"
    })
    void hoursOfTheDayAreKeptByTheHubsClock(Duration later, OfflineRefusal expected) {
        trial.connect().lose();
        trial.pass(later);

        assertThat(refusal()).isEqualTo(Optional.ofNullable(expected));
        trial.restartWithoutHub();
        assertThat(refusal()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void clockBehindTheLastTimeOfTheHubStopsTheKioskUntilTheHubIsBack() {
        trial.connect().lose();
        trial.systemNow = trial.systemNow.minus(Duration.ofDays(300));
        trial.restartWithoutHub();

        // Closing kept the last reading of that clock: a clock that was set back once more is seen as well.
        trial.systemNow = trial.systemNow.minusSeconds(1);
        assertThat(refusal()).contains(OfflineRefusal.CLOCK_WRONG);
        assertThat(trial.give()).isEmpty();

        trial.hubNow = Offices.NOW;
        assertThat(refusal()).isEmpty();
    }

    @Test
    void clockThatLostItsBatteryWhileTheKioskWasOffStopsTheKiosk() {
        trial.connect().lose();
        trial.desk.close();
        trial.systemNow = trial.systemNow.minus(Duration.ofDays(300));
        trial.restartWithoutHub();

        assertThat(refusal()).contains(OfflineRefusal.CLOCK_WRONG);
    }

    @Test
    void dayThatTheHubHadClosedIsNotGoneOnWith() {
        trial.connect();
        trial.connect("run-1", Offices.closed("day-over", null))
                .desk
                .hear(Offices.stale(Offices.closed("day-over", null)));

        assertThat(refusal()).contains(OfflineRefusal.DAY_OVER);
        assertThat(tile().closed()).isEqualTo("day-over");
    }

    @Test
    void quotaThatWasUsedUpStaysUsedUp() {
        trial.connect();
        trial.desk.hear(Offices.stale(Offices.closed("quota-used-up", null)));

        assertThat(refusal()).contains(OfflineRefusal.USED_UP);
        assertThat(tile().closed()).isEqualTo("quota-used-up");
    }

    @Test
    void tilesFollowTheHoursAlthoughNoNewViewComes() {
        trial.connect().lose();
        assertThat(tile().closed()).isNull();

        trial.pass(Duration.ofMinutes(150));
        assertThat(tile().closed()).isEqualTo("outside-hours");
        assertThat(tile().opensAt()).isEqualTo(TODAY.atTime(13, 0));

        trial.pass(Duration.ofHours(1));
        assertThat(tile().closed()).isNull();
        trial.giveAll();
        assertThat(tile().closed()).isEqualTo("without-hub");
    }

    @Test
    void tileThatWasClosedByItsHoursOpensByThem() {
        trial.connect();
        trial.desk.hear(Offices.stale(Offices.closed("outside-hours", TODAY.atTime(13, 0))));

        assertThat(tile().closed()).isNull();
    }

    private Optional<OfflineRefusal> refusal() {
        return trial.desk.numbers().refusal(SERVICE);
    }

    private ServiceTile tile() {
        KioskView view = trial.desk.numbers().view().orElseThrow();
        return view.services().stream()
                .filter(tile -> tile.id().equals(SERVICE))
                .findFirst()
                .orElseThrow();
    }
}
