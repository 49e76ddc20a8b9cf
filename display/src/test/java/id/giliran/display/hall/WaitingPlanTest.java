package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.hall.Board.Waiting;
import id.giliran.display.hall.WaitingPlan.Names;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WaitingPlanTest {
    private static final WaitingPlan.Space SPACE = new WaitingPlan.Space(1400, 2);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void aFewServicesHaveTheirNamesInFullOnOneLine() {
        assertThat(fitting(2, "Paspor baru")).isEqualTo(new WaitingPlan(1, 32, Names.ON_ONE_LINE));
    }

    @Test
    void manyServicesTakeTwoLines() {
        assertThat(fitting(10, "Paspor hilang atau rusak").rows()).isEqualTo(2);
    }

    @Test
    void namesThatFitNowhereAreLeftOutAndTheLetterStays() {
        assertThat(fitting(10, "Pelayananpaspordengannamayangtidakdapatdipenggal")
                        .names())
                .isEqualTo(Names.LEFT_OUT);
    }

    @Test
    void aNameIsBrokenNearItsMiddle() {
        WaitingPlan plan = new WaitingPlan(2, 22, Names.ON_TWO_LINES);
        assertThat(plan.written("Paspor hilang atau rusak")).isEqualTo("Paspor hilang\natau rusak");
        assertThat(plan.written("Informasi")).isEqualTo("Informasi");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingIsCutWithAnyNumberOfServices(int services) {
        for (String language : List.of("id", "en")) {
            Wall wall = new Wall(language, language.equals("id") ? "en" : "id");
            wall.hear(Halls.fresh(Halls.withServices(Halls.calls(7), services)));
            Scene scene = wall.scene(Theme.LIGHT, 1920, 1080);
            assertThat(FxToolkit.call(() -> Drawn.faults(scene))).as(language).isEmpty();
        }
    }

    private static WaitingPlan fitting(int services, String name) {
        List<Waiting> waiting = new ArrayList<>();
        for (int at = 0; at < services; at++) {
            waiting.add(new Waiting("A", name, 12, 1 + at % 5, ""));
        }
        return FxToolkit.call(() -> WaitingPlan.fitting(waiting, SPACE));
    }
}
