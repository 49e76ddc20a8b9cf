package id.giliran.kiosk.technician;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.ManualTiming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PinLockTest {
    private static final Pin PIN = Pin.of("271828");

    private final ManualTiming timing = new ManualTiming();

    @TempDir
    private Path folder;

    @Test
    void firstTwoMistakesCostNothing() {
        PinLock lock = lock();

        assertThat(isOpenedBy(lock, "000000")).isFalse();
        assertThat(isOpenedBy(lock, "000001")).isFalse();
        assertThat(lock.secondsToWait()).isZero();
        assertThat(isOpenedBy(lock, "271828")).isTrue();
    }

    @Test
    void everyFurtherMistakeCostsTwiceAsMuchAndNeverMoreThanTenMinutes() {
        PinLock lock = lock();
        List<Integer> waits = new ArrayList<>();
        for (int mistake = 0; mistake < 12; mistake++) {
            isOpenedBy(lock, "000000");
            waits.add(lock.secondsToWait());
            timing.pass(Duration.ofSeconds(lock.secondsToWait()));
        }

        assertThat(waits).containsExactly(0, 0, 5, 10, 20, 40, 80, 160, 320, 600, 600, 600);
        assertThat(isOpenedBy(lock, "271828")).isTrue();
    }

    @Test
    void rightPinGivenTooEarlyDoesNotOpen() {
        PinLock lock = lock();
        mistakes(lock, 3);

        assertThat(isOpenedBy(lock, "271828")).isFalse();
        timing.pass(Duration.ofSeconds(5));
        assertThat(isOpenedBy(lock, "271828")).isTrue();
    }

    @Test
    void restartGivesNoNewTries() {
        mistakes(lock(), 3);
        PinLock restarted = lock();

        assertThat(restarted.secondsToWait()).isEqualTo(5);
        timing.pass(Duration.ofSeconds(5));
        assertThat(isOpenedBy(restarted, "271828")).isTrue();
        assertThat(lock().secondsToWait()).isZero();
    }

    @Test
    void damagedFileLocksNobodyOut() throws IOException {
        Files.writeString(folder.resolve("wrong-pins.txt"), "many\n");

        assertThat(lock().secondsToWait()).isZero();
    }

    @Test
    void withoutPinNothingOpens() {
        PinLock lock =
                new PinLock(Optional::empty, folder.resolve("wrong-pins.txt"), timing, Runnable::run, Runnable::run);

        assertThat(lock.hasPin()).isFalse();
        assertThat(isOpenedBy(lock, "")).isFalse();
    }

    private PinLock lock() {
        return new PinLock(
                () -> Optional.of(PIN), folder.resolve("wrong-pins.txt"), timing, Runnable::run, Runnable::run);
    }

    private void mistakes(PinLock lock, int count) {
        for (int mistake = 0; mistake < count; mistake++) {
            isOpenedBy(lock, "000000");
        }
    }

    private static boolean isOpenedBy(PinLock lock, String digits) {
        List<Boolean> answers = new ArrayList<>();
        lock.open(digits, answers::add);
        return answers.getFirst();
    }
}
