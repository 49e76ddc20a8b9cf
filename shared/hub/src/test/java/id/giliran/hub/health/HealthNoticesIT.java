package id.giliran.hub.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.pairing.TrialDevice;
import id.giliran.hub.sequencer.ClockState;
import id.giliran.hub.sequencer.SystemHubClock;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.view.Health;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HealthNoticesIT {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    private Path data;

    @Test
    void aDiskWithLessFreeThanTheSettingAsksForSpace() throws Exception {
        try (Hub hub = Hub.start(
                new HubSettings(
                        HubTrial.OFFICE, data, 0, Integer.MAX_VALUE, BackupSettings.in(data.resolve("backups"))),
                new SystemHubClock())) {
            Health health = hub.health();

            assertThat(health.status()).isEqualTo(Health.ATTENTION);
            assertThat(health.notices())
                    .first()
                    .isEqualTo("The disk of " + data.toAbsolutePath()
                            + " has less than 2147483647 MB free: free some space "
                            + "before it is full, or set disk-free-least in hub.yaml lower.");
            assertThat(health.disk().freeBytes())
                    .isPositive()
                    .isLessThanOrEqualTo(health.disk().totalBytes());
        }
    }

    @Test
    void aHubThatIsWellTellsOfItsJournalItsDiskAndItsClock() throws Exception {
        try (Hub hub = Hub.start(
                new HubSettings(HubTrial.OFFICE, data, 0, 0, BackupSettings.in(data.resolve("backups"))),
                new SystemHubClock())) {
            Health health = hub.health();

            assertThat(health.status()).isEqualTo(Health.OK);
            assertThat(health.journal()).isEqualTo(new Health.Journal(true, true));
            assertThat(health.clock()).isEqualTo(new Health.Clock(0, 0, null));
            assertThat(health.notices()).isEmpty();
        }
    }

    @Test
    void aCounterWhereNobodyCanSignInIsToldWithTheCommand() throws Exception {
        try (HubTrial hub = HubTrial.open(data);
                TrialDevice counter = TrialDevice.paired(hub, DeviceRole.COUNTER, 3)) {
            String sentence =
                    "A counter is let in, but nobody is in the staff list, so that nobody can sign in there: begin"
                            + " the list with 'giliran hub staff add ID --name NAME --role administrator'.";
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).notices()).contains(sentence);
            assertThat(counter.post(
                                    ApiPaths.counter(3, CounterAct.SIGN_IN),
                                    new SignInRequest("rina", null, "kucing-tiga-ekor"))
                            .body())
                    .contains("staff-list-empty");

            hub.done(ApiPaths.staff("rina", "add"), new AddPersonRequest("Rina", "operator", null));
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).notices()).doesNotContain(sentence);
        }
    }

    @Test
    void aClockThatIsBehindIsToldWithWhatToDo() {
        ClockState state = new ClockState(Duration.ofDays(20_000), Duration.ZERO, null);

        assertThat(ClockNotices.of(state, NINE))
                .containsExactly(
                        Notice.attention("The computer's clock is 20000 days behind hub time, which goes on by "
                                + "itself: set the computer's date and time, and put in a new clock battery if this comes back "
                                + "after the power was off."));
    }

    @Test
    void aJumpForwardIsToldForADay() {
        ClockState state = new ClockState(Duration.ZERO, Duration.ofHours(24), NINE);

        assertThat(ClockNotices.of(state, NINE.plus(Duration.ofHours(23))))
                .containsExactly(Notice.attention("The computer's clock jumped forward by 24 hours to "
                        + "2026-11-23T02:00:00Z: if that date and time are wrong, set them; hub time then goes on from "
                        + "where it is."));
        assertThat(ClockNotices.of(state, NINE.plus(Duration.ofHours(25)))).isEmpty();
    }
}
