package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.hall.Board.CounterCell;
import id.giliran.display.hall.Board.Standing;
import id.giliran.display.settings.Arrow;
import id.giliran.display.settings.Layout;
import id.giliran.hubclient.Link;
import id.giliran.protocol.view.HallView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the grid says of each counter. */
final class CountersTest {
    private static final HallView VIEW = BusyHall.of(Halls.calls(3)).counters(6).view();

    private final Wall wall =
            new Wall(Walls.with(Layout.COUNTERS, 941, 10, Map.of(3, Arrow.UP), Optional.empty()), "id", "en");

    @Test
    void theNewestCallIsAnnouncedAndThenStaysTheNewest() {
        wall.hear(Halls.fresh(VIEW));
        assertThat(cell(2))
                .isEqualTo(new CounterCell(2, "A016", new Words("Silakan", "Please go"), Standing.ANNOUNCED));
        assertThat(cell(3).standing()).isEqualTo(Standing.CALLED);
        wall.passDwells(3);
        assertThat(cell(3).standing()).isEqualTo(Standing.NEWEST);
        assertThat(cell(2).standing()).isEqualTo(Standing.CALLED);
        assertThat(wall.called().way().arrow()).isEqualTo(Arrow.UP);
    }

    @Test
    void aCounterWhereNobodyCallsStandsBackWithAWord() {
        wall.hear(Halls.fresh(VIEW));
        assertThat(cell(5)).isEqualTo(new CounterCell(5, "", new Words("Tutup", "Closed"), Standing.QUIET));
        assertThat(cell(6)).isEqualTo(new CounterCell(6, "", new Words("Jeda", "Paused"), Standing.QUIET));
        assertThat(cell(4)).isEqualTo(new CounterCell(4, "F014", new Words("Dilayani", "Serving"), Standing.PLAIN));
    }

    @Test
    void whileTheHubIsLostNobodyIsSentAnywhere() {
        wall.hear(Halls.fresh(VIEW));
        wall.hear(Halls.broken(Link.LOST, VIEW));
        assertThat(cells()).extracting(CounterCell::standing).containsOnly(Standing.PLAIN, Standing.QUIET);
        assertThat(wall.board().head().stale()).isPresent();
    }

    @Test
    void priorityIsSaidOnlyWhenTheHubSaysIt() {
        wall.hear(Halls.fresh(VIEW));
        assertThat(wall.called().marks().priority()).isEmpty();
    }

    private CounterCell cell(int counter) {
        return cells().get(counter - 1);
    }

    private List<CounterCell> cells() {
        return wall.board().counters().orElseThrow().cells();
    }
}
