package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.visit.Step;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands that do not want a number, and things that are no hands, on the real screens in a window. */
final class MisuseTest {
    private static final int ACTS = 150;

    private Vandal vandal;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void open() {
        vandal = Vandal.before(ScreenStage.of(Shots.SMALL_WINDOW, Theme.LIGHT));
    }

    @AfterEach
    void close() {
        vandal.close();
    }

    /** Taps, slips, hands, keys and a scanner's garbage, at random: several minutes of a bored child. */
    @ParameterizedTest
    @ValueSource(longs = {20261122, 4711})
    void whoeverTouchesEverythingGetsOneNumberForEachWholeWayAndBreaksNothing(long seed) {
        vandal.plays(seed, ACTS);
        assertThat(vandal.complaints()).isEmpty();
        assertThat(vandal.ways()).as("numbers asked for").isNotEmpty();
        assertThat(vandal.ways()).doesNotHaveDuplicates();

        vandal.goesAway();
        assertThat(vandal.kiosk().visit.stepProperty().get()).isInstanceOf(Step.Home.class);
        assertThat(vandal.kiosk().visit.priorityProperty().get()).isNull();
        assertThat(vandal.kiosk().visit.lowReachProperty().get()).isFalse();
        assertThat(vandal.kiosk().texts.language()).isEqualTo("id");
        assertThat(vandal.kiosk().technician.isOpen()).isFalse();
        assertThat(vandal.errors()).isEmpty();
    }

    @Test
    void hammeringOneButtonGivesOneNumber() {
        vandal.hammers("service-information", 60);
        assertThat(vandal.ways()).hasSize(1);
        assertThat(vandal.errors()).isEmpty();
    }

    /** A bag on the panel is no visitor: the way ends by itself, and lifting the bag takes no number. */
    @Test
    void aFingerThatNeverLiftsIsForgotten() {
        vandal.taps("service-passport-new");
        vandal.waits(500);
        vandal.presses("take-number");
        vandal.waits(60_000);
        assertThat(vandal.kiosk().visit.stepProperty().get()).isInstanceOf(Step.Home.class);
        vandal.lifts();
        assertThat(vandal.ways()).isEmpty();
        assertThat(vandal.errors()).isEmpty();
    }

    @Test
    void aSlipBetweenTwoButtonsMeansNeither() {
        for (String other : List.of("service-passport-renewal", "language-en", "service-stay-permit")) {
            vandal.presses("service-information");
            vandal.slidesTo(other);
            vandal.lifts();
            vandal.waits(500);
            assertThat(vandal.kiosk().visit.stepProperty().get()).isInstanceOf(Step.Home.class);
        }
        assertThat(vandal.kiosk().texts.language()).isEqualTo("id");
        assertThat(vandal.ways()).isEmpty();
    }
}
