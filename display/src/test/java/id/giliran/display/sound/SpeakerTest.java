package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The speaker on a device that fails as the test wants, with its tasks run on the test's own thread. */
final class SpeakerTest {
    private static final Pcm PIECE = Pcm.silence(SoundDevice.RATE, Duration.ofMillis(100));

    private final List<Pcm> heard = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private final AtomicInteger over = new AtomicInteger();
    private Duration now = Duration.ZERO;
    private Optional<String> trouble = Optional.empty();
    private int failsAfter = Integer.MAX_VALUE;
    private int aborted;
    private final Speaker speaker =
            new Speaker(new Device(), tasks::add, () -> now, what -> told.add(what.orElse("well")));

    private final class Device implements SoundDevice {
        @Override
        public void check() throws SoundException {
            if (trouble.isPresent()) {
                throw new SoundException(trouble.get());
            }
        }

        @Override
        public Playing open() throws SoundException {
            check();
            return new Playing() {
                @Override
                public void play(Pcm piece) throws SoundException {
                    if (heard.size() >= failsAfter) {
                        trouble = Optional.of("unplugged");
                    }
                    check();
                    heard.add(piece);
                }

                @Override
                public void finish() throws SoundException {
                    check();
                }

                @Override
                public void abort() {
                    aborted++;
                }
            };
        }
    }

    @Test
    void aScoreIsPlayedWholeAndThenOver() {
        play(3);
        assertThat(over).hasValue(0);
        work();
        assertThat(heard).hasSize(3);
        assertThat(over).hasValue(1);
        assertThat(told).containsExactly("well");
    }

    @Test
    void aScoreOfNothingNeedsNoDevice() {
        trouble = Optional.of("none");
        play(0);
        work();
        assertThat(over).hasValue(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aDeviceThatIsUnpluggedInTheMiddleEndsTheScoreAndIsTriedWithTheNext() {
        failsAfter = 1;
        play(3);
        work();
        assertThat(over).hasValue(1);
        assertThat(told).containsExactly("unplugged");
        plugIn();
        play(1);
        work();
        assertThat(over).hasValue(2);
        assertThat(told).containsExactly("unplugged", "well");
        assertThat(heard).hasSize(2);
    }

    @Test
    void aDeviceThatIsAwayIsTriedEveryFiveSeconds() {
        trouble = Optional.of("none");
        look(Duration.ZERO);
        look(Duration.ofSeconds(1));
        look(Duration.ofSeconds(4));
        assertThat(told).containsExactly("none");
        look(Duration.ofSeconds(5));
        assertThat(told).containsExactly("none", "none");
        plugIn();
        look(Duration.ofSeconds(10));
        assertThat(told).containsExactly("none", "none", "well");
    }

    @Test
    void aDeviceThatIsWellIsNotOpenedToLookAfterIt() {
        look(Duration.ZERO);
        look(Duration.ofSeconds(30));
        assertThat(told).containsExactly("well", "well");
        assertThat(aborted).isZero();
    }

    @Test
    void aDeviceThatHangsHoldsUpNobodyAndWhatCameMeanwhileIsNotPlayedLate() {
        play(1);
        now = Duration.ofSeconds(16);
        speaker.look();
        assertThat(over).hasValue(1);
        assertThat(told).containsExactly("the sound device does not answer");
        play(1);
        assertThat(over).hasValue(2);
        work();
        assertThat(heard).isEmpty();
        play(1);
        work();
        assertThat(heard).hasSize(1);
        assertThat(over).hasValue(3);
    }

    @Test
    void theEndOfTheProgramEndsAScore() {
        play(1);
        speaker.close();
        assertThat(over).hasValue(1);
        work();
        assertThat(heard).isEmpty();
    }

    private void plugIn() {
        trouble = Optional.empty();
        failsAfter = Integer.MAX_VALUE;
    }

    private void play(int pieces) {
        Iterator<Pcm> score = List.of(PIECE, PIECE, PIECE).subList(0, pieces).iterator();
        speaker.play(() -> score.hasNext() ? Optional.of(score.next()) : Optional.empty(), over::incrementAndGet);
    }

    private void look(Duration at) {
        now = at;
        speaker.look();
        work();
    }

    private void work() {
        List<Runnable> due = List.copyOf(tasks);
        tasks.clear();
        due.forEach(Runnable::run);
    }
}
