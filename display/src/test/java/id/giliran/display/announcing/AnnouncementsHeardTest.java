package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.voice.Utterance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard when many counters call at once: read back from the sound file, sample by sample. */
final class AnnouncementsHeardTest {
    private static final Duration DWELL = Duration.ofSeconds(6);
    private static final Place WHOLE_HALL = new Place(Zone.ALL, DWELL, true);
    private static final List<String> NUMBERS =
            List.of("A017", "C008", "A018", "F004", "K002", "A019", "C009", "F005", "A020", "H001", "K003", "A021");
    private static final Set<Integer> FOREIGNERS = Set.of(2, 5, 10);

    private final List<String> kept = new ArrayList<>();
    private final SoundSettings sound = SoundSettings.usual(Path.of("voice"));

    @TempDir
    private Path folder;

    private Path wav;

    @BeforeEach
    void nameFile() {
        wav = folder.resolve("heard.wav");
    }

    @Test
    void twelveCountersThatCallWithinTwoSecondsAreAllHeardInOrderAndWhole() {
        VirtualDisplay display = display(WHOLE_HALL);
        twelveCall(display);
        display.run();
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            List<String> announcement = switch (at) {
                // Eleven and eight wait: only the visitor's language. One waits: Indonesian too. None waits: all of it
                // twice.
                case 2, 5 -> Heard.announcement(said("en", at));
                case 10 -> Heard.announcement(said("en", at), said("id", at));
                case 11 -> Heard.announcement(said("id", at), said("id", at));
                default -> Heard.announcement(said("id", at));
            };
            expected.addAll(announcement);
        }
        assertThat(heard()).containsExactlyElementsOf(expected);
        assertThat(display.shown.getFirst()).containsExactlyElementsOf(NUMBERS);
    }

    @Test
    void theyLastAsLongAsTheirClipsAndPausesTogether() {
        VirtualDisplay display = display(WHOLE_HALL);
        twelveCall(display);
        display.run();
        // 12 chimes of 1.3 s and 0.25 s; 14 readings of 6 clips of 0.05 s and 0.5 s.
        double seconds = 12 * 1.55 + 14 * (6 * 0.05 + 0.5);
        assertThat(Heard.samples(wav)).hasSize((int) Math.round(seconds * SoundDevice.RATE));
    }

    @Test
    void aDisplayInAnotherZoneSaysOnlyItsOwn() {
        VirtualDisplay display = display(new Place(new Zone(Set.of(10, 11, 12), Set.of()), DWELL, true));
        twelveCall(display);
        display.run();
        List<String> expected = new ArrayList<>();
        expected.addAll(Heard.announcement(said("id", 9)));
        expected.addAll(Heard.announcement(said("en", 10), said("id", 10)));
        expected.addAll(Heard.announcement(said("id", 11), said("id", 11)));
        assertThat(heard()).containsExactlyElementsOf(expected);
        assertThat(display.shown.getFirst()).containsExactly("H001", "K003", "A021");
    }

    @Test
    void twoWallsOfOneProgramShareItsSpeakerInTheOrderOfCalling() {
        VirtualDisplay display = display(
                new Place(new Zone(Set.of(1, 2, 3, 4, 5, 6), Set.of()), DWELL, true),
                new Place(new Zone(Set.of(6, 7, 8, 9, 10, 11, 12), Set.of()), DWELL, true));
        twelveCall(display);
        display.run();
        assertThat(new LinkedHashSet<>(numbersHeard())).containsExactlyElementsOf(NUMBERS);
        assertThat(display.shown.get(0)).containsExactlyElementsOf(NUMBERS.subList(0, 6));
        assertThat(display.shown.get(1)).containsExactlyElementsOf(NUMBERS.subList(5, 12));
    }

    @Test
    void aWallThatDoesNotSpeakDoesNotWaitForTheSpeaker() {
        VirtualDisplay display = display(
                new Place(new Zone(Set.of(1), Set.of()), DWELL, true),
                new Place(new Zone(Set.of(2), Set.of()), DWELL, false));
        display.at(Duration.ZERO, () -> display.call(1, "A017", 1, "id", false));
        display.at(Duration.ofMillis(10), () -> display.call(2, "C008", 2, "id", false));
        display.at(
                Duration.ofMillis(200), () -> assertThat(display.shown.get(1)).containsExactly("C008"));
        display.run();
        assertThat(numbersHeard()).containsExactly("A017", "A017");
    }

    @Test
    void callsBeforeRecallsAndARecallOfANumberThatStillWaitsTakesItsTurn() {
        VirtualDisplay display = display(WHOLE_HALL);
        display.at(Duration.ZERO, () -> display.call(1, "A017", 1, "id", false));
        display.at(Duration.ofSeconds(30), () -> display.call(2, "C008", 2, "id", false));
        display.at(Duration.ofSeconds(31), () -> display.call(3, "A017", 1, "id", true));
        display.at(Duration.ofSeconds(32), () -> display.call(4, "F004", 3, "id", false));
        display.at(Duration.ofMillis(32_100), () -> display.call(5, "F004", 3, "id", true));
        display.run();
        assertThat(numbersHeard()).containsExactly("A017", "A017", "C008", "F004", "A017", "A017");
        assertThat(heard()).filteredOn("again"::equals).hasSize(2);
    }

    @Test
    void aCallThatIsTakenBackBeforeItsTurnIsNotHeardAndOneThatIsBeingSaidIsNotSaidAgain() {
        VirtualDisplay display = display(WHOLE_HALL);
        display.at(Duration.ZERO, () -> display.call(1, "A017", 1, "id", false));
        display.at(Duration.ofMillis(500), () -> display.call(2, "C008", 2, "id", false));
        display.at(Duration.ofMillis(800), () -> display.takeBack("C008"));
        display.at(Duration.ofMillis(1_700), () -> display.takeBack("A017"));
        display.run();
        assertThat(heard()).containsExactlyElementsOf(Heard.announcement(said("id", "A017", 1)));
    }

    private void twelveCall(VirtualDisplay display) {
        for (int at = 0; at < 12; at++) {
            int call = at;
            String language = FOREIGNERS.contains(at) ? "en" : "id";
            display.at(
                    Duration.ofMillis(160L * at),
                    () -> display.call(call + 1, NUMBERS.get(call), call + 1, language, false));
        }
    }

    private static Utterance said(String language, int at) {
        return said(language, NUMBERS.get(at), at + 1);
    }

    private static Utterance said(String language, String number, int counter) {
        return new Utterance(language, number, counter, false);
    }

    private VirtualDisplay display(Place... places) {
        return new VirtualDisplay(wav, sound, new AnnouncedIds(kept, ids -> {}), places);
    }

    private List<String> heard() {
        return new Heard(sound).in(wav);
    }

    /** Each number as often as it is said. */
    private List<String> numbersHeard() {
        return Heard.numbers(heard());
    }
}
