package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.protocol.view.HallView.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hub lost, back and restarted, display restarted, clock changed: no old number is said, and the wall misses none. */
final class AnnouncementsAfterTroubleTest {
    private final List<String> kept = new ArrayList<>();
    private final SoundSettings sound = SoundSettings.usual(Path.of("voice"));

    @TempDir
    private Path folder;

    private VirtualDisplay display;

    @BeforeEach
    void start() {
        display = started();
    }

    @Test
    void whatIsBeingSaidEndsWhenTheHubIsLostAndTheOthersFollowWhenItIsBack() {
        threeCall();
        List<String> saidByThen = new ArrayList<>();
        display.at(Duration.ofMillis(1_700), display::hubIsLost);
        display.at(Duration.ofSeconds(20), () -> saidByThen.addAll(numbersHeard()));
        display.at(Duration.ofSeconds(20), display::hubIsBack);
        display.run();
        assertThat(saidByThen).containsExactly("A017");
        assertThat(numbersHeard()).containsExactly("A017", "C008", "A018", "A018");
    }

    @Test
    void nothingIsSaidTwiceWhenTheHubIsBack() {
        threeCall();
        display.at(Duration.ofSeconds(30), display::hubIsLost);
        display.at(Duration.ofSeconds(35), display::hubIsBack);
        display.at(Duration.ofSeconds(36), display::hubIsLost);
        display.at(Duration.ofSeconds(40), display::hubIsBack);
        display.run();
        assertThat(numbersHeard()).containsExactly("A017", "C008", "A018", "A018");
        assertThat(display.shown.getFirst()).containsExactly("A017", "C008", "A018");
    }

    @Test
    void whatIsOldWhenTheHubIsBackIsOnTheWallAndNotSaid() {
        threeCall();
        display.at(Duration.ofMillis(1_700), display::hubIsLost);
        display.at(Duration.ofMinutes(5), display::hubIsBack);
        display.run();
        assertThat(numbersHeard()).containsExactly("A017");
        assertThat(display.bigNumber(0)).isEqualTo("A018");
    }

    @Test
    void whatWasCalledWhileTheDisplayCouldNotHearIsSaidIfItIsNew() {
        display.at(Duration.ZERO, display::hubIsLost);
        display.at(Duration.ofMinutes(4), () -> display.unheard(1, "A017", 1));
        display.at(Duration.ofMinutes(5).minusSeconds(10), () -> display.unheard(2, "C008", 2));
        display.at(Duration.ofMinutes(5).plusSeconds(10), display::hubIsBack);
        display.run();
        assertThat(numbersHeard()).containsExactly("C008", "C008");
        assertThat(display.calls()).extracting(Call::number).containsExactly("C008", "A017");
    }

    @Test
    void aDisplayThatIsStartedAgainSaysNothingOfWhatItSaid() {
        threeCall();
        display.run();
        List<Call> calls = display.calls();
        VirtualDisplay again = started();
        again.at(Duration.ofSeconds(1), () -> again.hear(calls));
        again.run();
        assertThat(numbersHeard()).containsExactly("A017", "C008", "A018", "A018");
        assertThat(again.bigNumber(0)).isEqualTo("A018");
    }

    @Test
    void aClockThatIsPutForwardSilencesNobodyWhoWaits() {
        threeCall();
        display.at(Duration.ofMillis(300), () -> display.clockJumps(Duration.ofHours(3)));
        display.at(Duration.ofMillis(400), () -> display.call(4, "F004", 4, "id", false));
        display.run();
        assertThat(numbersHeard()).containsExactly("A017", "C008", "A018", "F004", "F004");
        assertThat(display.shown.getFirst()).containsExactly("A017", "C008", "A018", "F004");
    }

    @Test
    void aClockThatIsPutBackMakesNoOldNumberNew() {
        threeCall();
        display.run();
        List<Call> calls = display.calls();
        // The file with what was announced is lost with it.
        kept.clear();
        VirtualDisplay again = started();
        again.clockJumps(Duration.ofHours(-3));
        again.at(Duration.ofSeconds(1), () -> again.hear(calls));
        again.at(Duration.ofSeconds(2), () -> again.call(4, "F004", 4, "id", false));
        again.run();
        assertThat(numbersHeard()).containsExactly("A017", "C008", "A018", "A018", "F004", "F004");
        assertThat(again.bigNumber(0)).isEqualTo("F004");
    }

    private void threeCall() {
        display.at(Duration.ZERO, () -> display.call(1, "A017", 1, "id", false));
        display.at(Duration.ofMillis(100), () -> display.call(2, "C008", 2, "id", false));
        display.at(Duration.ofMillis(200), () -> display.call(3, "A018", 3, "id", false));
    }

    private VirtualDisplay started() {
        AnnouncedIds announced = new AnnouncedIds(List.copyOf(kept), ids -> {
            kept.clear();
            kept.addAll(ids);
        });
        Place hall = new Place(Zone.ALL, Duration.ofSeconds(6), true);
        return new VirtualDisplay(folder.resolve("heard.wav"), sound, announced, hall);
    }

    private List<String> numbersHeard() {
        return Heard.numbers(new Heard(sound).in(folder.resolve("heard.wav")));
    }
}
