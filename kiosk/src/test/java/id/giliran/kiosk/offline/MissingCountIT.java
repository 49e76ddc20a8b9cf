package id.giliran.kiosk.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.protocol.request.MissingRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MissingCountIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MissingRequest COUNT = new MissingRequest("passport-new", List.of(1, 3), false);

    @TempDir
    private Path folder;

    private OfflineTrial trial;

    @BeforeEach
    void open() {
        trial = new OfflineTrial(folder.resolve("kiosk")).connect();
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void whatWasMissingIsCountedAtOnce() {
        trial.desk.words().missing(TODAY, COUNT);

        assertThat(trial.hub.missing().values()).containsExactly(COUNT);
    }

    @Test
    void withoutHubItIsCountedOnceWhenItIsBack() {
        trial.lose();
        trial.desk.words().missing(TODAY, COUNT);
        assertThat(trial.hub.missing()).isEmpty();

        trial.findAgain("run-1");
        trial.desk.look();
        assertThat(trial.hub.missing().values()).containsExactly(COUNT);
    }

    @Test
    void powerCutLosesNothing() {
        trial.lose();
        trial.desk.words().missing(TODAY, COUNT);
        trial.cutPowerAndRestartIn(folder.resolve("copy"));
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-1");

        assertThat(trial.hub.missing().values()).containsExactly(COUNT);
    }

    @Test
    void afterTheDayNobodyCountsItAnyMore() {
        trial.lose();
        trial.desk.words().missing(TODAY, COUNT);
        trial.hub.silent(false);
        trial.connect("run-2", Offices.tomorrow());
        assertThat(trial.hub.missing()).isEmpty();

        trial.findAgain("run-2");
        assertThat(trial.hub.missing()).isEmpty();
    }
}
