package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.hall.Board.Day;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the foot says of the day, as hub time passes. Views are of 09.42 on a Monday. */
final class OfficeDayTest {
    private static final Instant FRIDAY = BusyHall.MORNING.plus(Duration.ofDays(4));

    private final Wall wall = new Wall("id", "en");

    @Test
    void inTheMorningTheHoursAndTheBreakAreSaid() {
        hear(hours(BusyHall.MORNING, 240, 60, 180));
        assertThat(day())
                .isEqualTo(new Day(
                        new Words(
                                "Jam layanan 08.00–16.00 · Istirahat 12.00–13.00",
                                "Open 08:00–16:00 · Break 12:00–13:00"),
                        false));
    }

    @Test
    void theDayChangesByItselfWithTheTime() {
        hear(hours(BusyHall.MORNING, 240, 60, 180));
        wall.pass(Duration.ofMinutes(138));
        assertThat(day().sentence().main()).isEqualTo("Istirahat 12.00–13.00, nomor diberikan lagi pukul 13.00");
        assertThat(day().urgent()).isTrue();
        wall.pass(Duration.ofMinutes(60));
        assertThat(day().sentence().main()).isEqualTo("Jam layanan 08.00–16.00");
        wall.pass(Duration.ofMinutes(150));
        assertThat(day().sentence().main()).isEqualTo("Segera tutup, nomor diberikan sampai pukul 16.00");
        wall.pass(Duration.ofMinutes(30));
        assertThat(day().sentence().main()).isEqualTo("Nomor hari ini sudah habis, pemegang nomor tetap dilayani");
    }

    @Test
    void onFridayTheBreakIsForPrayer() {
        wall.pass(Duration.ofDays(4));
        hear(hours(FRIDAY, 210, 90, 180));
        assertThat(day().sentence())
                .isEqualTo(new Words(
                        "Jam layanan 08.00–16.00 · Istirahat salat Jumat 11.30–13.00",
                        "Open 08:00–16:00 · Friday prayer break 11:30–13:00"));
        wall.pass(Duration.ofMinutes(110));
        assertThat(day().sentence().main()).startsWith("Istirahat salat Jumat 11.30–13.00, nomor");
    }

    @Test
    void beforeTheFirstHourTheOpeningIsSaid() {
        hear(hours(Halls.NOW.plus(Duration.ofMinutes(18)), 60));
        assertThat(day().sentence().main()).isEqualTo("Nomor diberikan mulai pukul 10.00");
    }

    @Test
    void whenEveryServiceHasGivenItsLastNumberThatIsSaidOnce() {
        hear(BusyHall.of(List.of()).closed("quota-used-up", 4).view());
        assertThat(day().sentence().other()).isEqualTo("No more numbers today, everyone who holds one is still served");
        assertThat(foot().waiting()).extracting(Board.Waiting::closed).containsOnly("");
    }

    @Test
    void oneServiceThatIsClosedIsMarkedWithAWord() {
        hear(BusyHall.of(List.of()).closed("quota-used-up", 1).view());
        assertThat(foot().waiting()).extracting(Board.Waiting::closed).containsExactly("habis", "", "", "");
        hear(BusyHall.of(List.of()).closed("outside-hours", 1).view());
        assertThat(foot().waiting()).first().extracting(Board.Waiting::closed).isEqualTo("tutup");
        assertThat(foot().day()).isEmpty();
    }

    @Test
    void anOfficeThatIsStillClosedSaysWhenItOpensToday() {
        HallView closed = Halls.closed();
        hear(new BusyHall(closed)
                .hours(Halls.NOW.plus(Duration.ofMinutes(18)), 60)
                .view());
        assertThat(wall.message().sentence())
                .isEqualTo(new Words("Nomor diberikan mulai pukul 10.00", "Numbers are given from 10:00"));
        hear(closed);
        assertThat(wall.message().sentence().main()).isEqualTo("Nomor dipanggil kembali setelah layanan dibuka");
    }

    private static HallView hours(Instant from, int... minutes) {
        return BusyHall.of(List.of()).hours(from, minutes).view();
    }

    private void hear(HallView view) {
        wall.hear(Halls.fresh(view));
    }

    private Board.Foot foot() {
        return wall.board().foot().orElseThrow();
    }

    private Day day() {
        return foot().day().orElseThrow();
    }
}
