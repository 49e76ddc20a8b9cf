package id.giliran.rehearsal.trial.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoakIT {
    private static final int DAYS = 3;
    private static final int VISITORS = 40;
    private static final int MORE_OR_LESS = 3;

    @TempDir
    private Path folder;

    @Test
    void daysPassWithoutLeavingThreadsOrOpenFilesBehind() throws Exception {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells what a process holds; not tried here");
        List<DayFigures> told = new ArrayList<>();
        List<DayFigures> days = Soak.run(
                new SoakPlan(Workplace.config(), folder, DAYS, VISITORS, 17, HubProcess.How.plain()), told::add);

        assertThat(told).isEqualTo(days).hasSize(DAYS);
        assertThat(days).allMatch(day -> day.issued() >= VISITORS && day.served() > 0 && day.liveHeapBytes() > 0);
        Footprint first = days.getFirst().night();
        Footprint last = days.getLast().night();
        assertThat(last.files()).isCloseTo(first.files(), within((long) MORE_OR_LESS));
        // The JVM's own worker threads come and go; a leak of one a screen would be seventy a day.
        assertThat(last.threads()).isLessThan(first.threads() + SoakDay.COUNTERS);
        Verdict verdict = JournalVerifier.verify(folder.resolve("data/journal.db"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.days()).isEqualTo(DAYS);
    }
}
