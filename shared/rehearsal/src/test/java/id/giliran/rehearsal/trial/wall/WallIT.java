package id.giliran.rehearsal.trial.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.soak.DayFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Short forms of the trials: that they see what they should, not how fast this machine is. */
@Timeout(120)
final class WallIT {
    private static final int DAYS = 3;
    private static final int VISITORS = 150;

    @TempDir
    private Path folder;

    @BeforeAll
    static void onlyOnLinux() {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells what a process holds; not tried here");
    }

    @Test
    void daysPassWithoutLeavingThreadsOrOpenFilesBehind() throws Exception {
        List<DayFigures> told = new ArrayList<>();
        List<DayFigures> days = WallSoak.run(Workplace.config(), folder, DAYS, VISITORS, 17, told::add);
        assertThat(told).isEqualTo(days).hasSize(DAYS);
        assertThat(days).allSatisfy(day -> {
            assertThat(day.issued()).isGreaterThan(VISITORS / 2);
            // Taken together, a recall of a number that still waits for its turn takes that turn.
            assertThat(day.served()).isBetween(day.issued() * 8 / 10, day.issued());
            assertThat(day.liveHeapBytes()).isPositive();
        });
        assertThat(days.getLast().night().threads())
                .isLessThanOrEqualTo(days.getFirst().night().threads() + 2);
        assertThat(days.getLast().night().files())
                .isLessThanOrEqualTo(days.getFirst().night().files() + 2);
    }

    @Test
    void aWallOnWhichNothingHappensDrawsNothingButTheMinute() throws Exception {
        WallIdle.Cost cost = WallIdle.measure(
                Workplace.config(),
                folder,
                DisplayProcess.How.plain(),
                HubProcess.How.plain(),
                Duration.ofSeconds(3),
                Duration.ofSeconds(4));
        assertThat(cost.processor()).isPositive();
        assertThat(cost.frames()).as(cost.sentence()).isLessThanOrEqualTo(cost.allowedFrames());
    }
}
