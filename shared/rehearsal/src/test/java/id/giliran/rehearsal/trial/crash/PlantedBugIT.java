package id.giliran.rehearsal.trial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole trial against a hub that acknowledges before it stores. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills a process by a signal")
final class PlantedBugIT {
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void aHubThatAnswersBeforeItStoresIsFoundOut() throws Exception {
        StoresLater.plant(folder.resolve("planted"));
        HubProcess.How plain = HubProcess.How.plain();
        HubProcess.How planted = new HubProcess.How(
                plain.wrapper(),
                plain.javaOptions(),
                folder.resolve("planted") + File.pathSeparator + plain.classPath());
        CrashOptions options = new CrashOptions(Workplace.config(), folder.resolve("trial"), KILLS, 1, planted);
        Judge judge = new Judge();

        CrashReport report = CrashReport.of(new CrashTrial(options, _ -> {}).run(judge), judge);

        assertThat(report.holds()).isFalse();
        assertThat(report.findings().count(Finding.LOST)).isPositive();
        assertThat(report.findings().sentences())
                .anySatisfy(
                        sentence -> assertThat(sentence).matches("lost: .* was given, but is not in the journal\\."));
    }
}
