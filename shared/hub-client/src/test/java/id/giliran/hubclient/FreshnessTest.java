package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FreshnessTest {
    private final Freshness freshness = new Freshness(0);

    @Test
    void onlyAViewConnects() {
        freshness.opening(seconds(0));
        freshness.heard(seconds(1));

        assertThat(freshness.at(seconds(1))).isEqualTo(Link.CONNECTING);
        freshness.viewArrived(seconds(2));
        assertThat(freshness.at(seconds(2))).isEqualTo(Link.CONNECTED);
    }

    @Test
    void tenSecondsOfSilenceMakeItStaleAndThirtyLoseIt() {
        freshness.viewArrived(seconds(100));

        assertThat(freshness.at(seconds(110) - 1)).isEqualTo(Link.CONNECTED);
        assertThat(freshness.at(seconds(110))).isEqualTo(Link.STALE);
        assertThat(freshness.at(seconds(130) - 1)).isEqualTo(Link.STALE);
        assertThat(freshness.at(seconds(130))).isEqualTo(Link.LOST);
    }

    @Test
    void heartbeatsKeepItFresh() {
        freshness.viewArrived(seconds(0));
        for (int second = 5; second <= 60; second += 5) {
            freshness.heard(seconds(second));
            assertThat(freshness.at(seconds(second))).isEqualTo(Link.CONNECTED);
        }
    }

    @Test
    void heartbeatsWithoutAViewDoNotHideThatItIsLost() {
        freshness.viewArrived(seconds(0));
        freshness.broke();
        freshness.opening(seconds(1));
        for (int second = 5; second <= 35; second += 5) {
            freshness.heard(seconds(second));
        }

        assertThat(freshness.at(seconds(35))).isEqualTo(Link.LOST);
        freshness.viewArrived(seconds(36));
        assertThat(freshness.at(seconds(36))).isEqualTo(Link.CONNECTED);
    }

    @Test
    void aHubThatWasNeverThereIsLostToo() {
        assertThat(freshness.at(seconds(29))).isEqualTo(Link.CONNECTING);
        assertThat(freshness.at(seconds(30))).isEqualTo(Link.LOST);
    }

    @Test
    void aStreamIsSettledAfterAHeartbeatAndEachNewOneBeginsAnew() {
        freshness.opening(seconds(0));
        freshness.viewArrived(seconds(0));
        freshness.heard(seconds(4));
        assertThat(freshness.wasSettled()).isFalse();
        freshness.heard(seconds(5));
        assertThat(freshness.wasSettled()).isTrue();

        freshness.opening(seconds(6));

        assertThat(freshness.wasSettled()).isFalse();
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
