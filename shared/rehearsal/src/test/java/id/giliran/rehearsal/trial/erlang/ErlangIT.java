package id.giliran.rehearsal.trial.erlang;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.rehearsal.replay.ReplayException;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code giliran trial erlang}. */
final class ErlangIT {
    private static final int RUNS = 5;
    private static final long SEED = 3;

    @TempDir
    private Path folder;

    private SteadyRuns runs;

    @BeforeEach
    void readTheOffice() throws IOException, SettingsException {
        RehearsalOffice.copy(Workplace.config(), folder);
        OfficePlan plan = OfficeSettings.read(folder.resolve("office.yaml")).plan();
        runs = new SteadyRuns(plan, RUNS, SEED);
    }

    @Test
    void theCoreMakesVisitorsWaitAsErlangSays() {
        ErlangC theory = new ErlangC(2, 1.5);

        SteadyRuns.Figures found = runs.figures(2, 1.5, 1);

        assertThat(found.mean().half()).isLessThan(found.mean().mean() / 5);
        assertThat(found.mean().holds(theory.meanWait())).as("mean %s", found).isTrue();
        assertThat(found.longerThanServing().holds(theory.waitsLongerThan(1)))
                .as("long waits %s", found)
                .isTrue();
    }

    @Test
    void oneCounterMoreSavesWhatErlangSaysWhenTheDaysAreReplayed() throws ReplayException {
        double saved = new ErlangC(2, 1.5).meanWait() - new ErlangC(3, 1.5).meanWait();

        SteadyRuns.Change found = runs.oneMore(2, 1.5);

        assertThat(found.saved().half()).isLessThan(saved / 5);
        assertThat(found.saved().holds(saved))
                .as("saved %s, Erlang %s", found, saved)
                .isTrue();
        assertThat(found.after().holds(new ErlangC(3, 1.5).meanWait()))
                .as("after %s", found)
                .isTrue();
    }
}
