package id.giliran.hub.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.view.ViewKind;
import id.giliran.hub.view.Views;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

final class ScreenLimitTest {
    private static final Seen SEEN = new Seen("view", 1);

    private final List<SlowResponse> screens = List.of(new SlowResponse(), new SlowResponse(), new SlowResponse());

    @Test
    void oneScreenTooManyIsTurnedAwayAndAllEndWithTheHub() throws Exception {
        OfficeSettings office = OfficeSettings.read(HubTrial.OFFICE);
        SetClock clock = new SetClock();
        ViewBoard board = new ViewBoard(new Views(office.texts(), office.plan(), List::of), new KioskReports(2), clock);
        ScreenStreams streams = new ScreenStreams(board, clock, "run", 2);
        try (streams) {
            assertThat(open(streams, 0)).isTrue();
            assertThat(open(streams, 1)).isTrue();
            assertThat(open(streams, 2)).isFalse();
            assertThat(streams.count()).isEqualTo(2);
        }
        assertThat(open(streams, 2)).isFalse();
        Awaitility.await().until(() -> {
            screens.forEach(SlowResponse::takenAll);
            return streams.count() == 0;
        });
        assertThat(screens.subList(0, 2))
                .allSatisfy(screen -> assertThat(screen.written()).last().isEqualTo("retry: 1000\n\n"));
    }

    private boolean open(ScreenStreams streams, int screen) {
        return streams.open(new ViewKind.Hall(), SEEN, screens.get(screen).response(), Callback.NOOP);
    }
}
