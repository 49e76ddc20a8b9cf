package id.giliran.rehearsal.trial.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.TrialFolder;
import id.giliran.rehearsal.trial.attack.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class StormIT {
    private static final int TRIES = 60;

    @Test
    void whoeverTriesPinsIsSlowedAndTheOfficeGetsInAtTheFirstTry() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "127.0.0.5 plays another computer on Linux alone");
        try (TrialFolder folder =
                        TrialFolder.makeWithCounters("giliran-storm-", Workplace.config(), StormTrial.COUNTERS);
                StormTrial trial = new StormTrial(
                        folder.startHub(HubProcess.How.plain()), folder.devices(), ZoneId.of("Asia/Jakarta"))) {
            StormReport report = trial.run(1, Duration.ofMillis(500), TRIES);

            assertThat(report.felt().refused()).as(report.text()).isEmpty();
            assertThat(report.felt().signIns().count()).isPositive();
            assertThat(report.attackerWasSlowed()).as(report.text()).isTrue();
            assertThat(report.reached(Way.PINS_AT_A_COUNTER)).isPositive();
            assertThat(report.allIsNoted()).as(report.text()).isTrue();
            assertThat(report.othersReachedNothing()).as(report.text()).isTrue();
            assertThat(report.heard().tries(Way.PINS_OF_A_STRANGER)).isPositive();
            assertThat(report.heard().tries(Way.PINS_AT_A_KIOSK)).isPositive();
        }
    }
}
