package id.giliran.hub.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.view.ViewKind;
import id.giliran.hub.view.Views;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

final class ScreenLimitTest {
    private static final Seen SEEN = new Seen("view", 1);

    @Test
    void oneScreenTooManyIsTurnedAwayAndAllEndWithTheHub() throws Exception {
        OfficeSettings office = OfficeSettings.read(HubTrial.OFFICE);
        SetClock clock = new SetClock();
        ViewBoard board = new ViewBoard(new Views(office.texts(), office.plan()), new KioskReports(2), clock);
        ScreenStreams streams = new ScreenStreams(board, clock, "run", 2);
        try (streams) {
            assertThat(open(streams)).isTrue();
            assertThat(open(streams)).isTrue();
            assertThat(open(streams)).isFalse();
            assertThat(streams.count()).isEqualTo(2);
        }
        assertThat(streams.count()).isZero();
    }

    private static boolean open(ScreenStreams streams) {
        return streams.open(new ViewKind.Hall(), SEEN, new SlowResponse().response(), Callback.NOOP);
    }
}
