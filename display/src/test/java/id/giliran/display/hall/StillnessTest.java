package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wall on which nothing happens costs nothing, and still no edge stays where it is for years. */
final class StillnessTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void betweenTwoMinutesTheBoardStaysAsItIs(Layout layout) {
        Wall wall = busy(layout);
        wall.pass(Duration.ofSeconds(18));
        Board before = wall.board();
        for (int second = 0; second < 40; second++) {
            wall.pass(Duration.ofSeconds(1));
            assertThat(wall.board()).isSameAs(before);
        }
        wall.pass(Duration.ofSeconds(2));
        assertThat(wall.board().head().clock()).isEqualTo("09.43");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSameNoticeOnItsNextTurnDrawsNothing(Layout layout) {
        Wall wall = new Wall(Walls.of(layout), "id", "en");
        wall.hear(Halls.fresh(BusyHall.of(Halls.calls(1))
                .notices(BusyHall.notice("Buka hari Sabtu", "Open on Saturday"))
                .view()));
        wall.pass(Wall.DWELL);
        HallBoard drawn = wall.drawn(Theme.LIGHT, 1920, 1080);
        Board before = wall.board();
        wall.pass(Duration.ofSeconds(10));
        assertThat(wall.board()).isNotEqualTo(before);
        List<String> touched = FxToolkit.call(() -> {
            drawn.show(wall.board());
            return touched(drawn.root());
        });
        assertThat(touched).isEmpty();
    }

    @Test
    void theWholeMovesByAFewPixelsAndComesBack() {
        WallSettings settings = WallSettings.windowed();
        Wall wall = new Wall(settings, "id", "en");
        wall.hear(Halls.fresh(BusyHall.of(Halls.calls(7)).view()));
        HallBoard drawn = wall.drawn(Theme.LIGHT, 1920, 1080);
        wall.passDwells(8);
        Set<Point2D> places = new HashSet<>();
        List<Point2D> way = new ArrayList<>();
        for (int step = 0; step <= PixelShift.STEPS; step++) {
            FxToolkit.await(() -> {
                drawn.show(wall.board());
                drawn.root().layout();
            });
            Point2D place = FxToolkit.call(() -> drawn.root().lookup("#office").localToScene(0, 0));
            assertThat(FxToolkit.call(() -> Drawn.faults(drawn.root().getScene())))
                    .isEmpty();
            places.add(place);
            way.add(place);
            wall.pass(Duration.ofMinutes(3));
        }
        assertThat(places).hasSize(PixelShift.STEPS);
        assertThat(way.getLast()).isEqualTo(way.getFirst());
        for (Point2D one : way) {
            assertThat(Math.abs(one.getX() - way.getFirst().getX())).isLessThanOrEqualTo(4);
            assertThat(Math.abs(one.getY() - way.getFirst().getY())).isLessThanOrEqualTo(4);
        }
    }

    private static Wall busy(Layout layout) {
        Wall wall = new Wall(Walls.of(layout), "id", "en");
        wall.hear(Halls.fresh(BusyHall.of(Halls.calls(1))
                .counters(12)
                .hours(BusyHall.MORNING, 240, 60, 180)
                .view()));
        return wall;
    }

    private static List<String> touched(Node node) {
        List<String> touched = new ArrayList<>();
        if (node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                touched.add(parent.toString());
            }
            parent.getChildrenUnmodifiable().forEach(child -> touched.addAll(touched(child)));
        }
        return touched;
    }
}
