package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.hall.Halls;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.protocol.view.HallView.WaitingCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Service-0 and service-1 at counters 1 and 2, service-2 at counter 3; the hall has four services. */
final class ZoneTest {
    private final HallView hall = hall();

    @Test
    void withoutAZoneEverythingIsThere() {
        assertThat(Zone.ALL.of(hall)).isSameAs(hall);
    }

    @Test
    void aZoneOfCountersHasTheirCallsAndTheServicesThatTheyHaveAPartIn() {
        HallView zone = Zone.of(List.of(1, 3), List.of()).of(hall);
        assertThat(zone.calls()).extracting(Call::counter).containsExactly(3, 1);
        assertThat(zone.counters()).extracting(HallCounter::counter).containsExactly(1, 3);
        assertThat(zone.waiting())
                .extracting(WaitingCount::service)
                .containsExactly("service-0", "service-1", "service-2");
        assertThat(zone.openCounters()).isEqualTo(1);
    }

    @Test
    void aZoneOfServicesHasTheirCallsAndTheCountersThatHaveAPartInThem() {
        HallView zone = Zone.of(List.of(), List.of("service-2")).of(hall);
        assertThat(zone.calls()).isEmpty();
        assertThat(zone.counters()).extracting(HallCounter::counter).containsExactly(3);
        assertThat(zone.waiting()).extracting(WaitingCount::service).containsExactly("service-2");
    }

    @Test
    void whereBothAreNamedBothMustFit() {
        HallView zone = new Zone(Set.of(1), Set.of("service-0")).of(hall);
        assertThat(zone.calls()).extracting(Call::counter).containsExactly(1);
        assertThat(zone.waiting()).extracting(WaitingCount::service).containsExactly("service-0");
        assertThat(new Zone(Set.of(1), Set.of("service-2")).of(hall).calls()).isEmpty();
    }

    @Test
    void nothingOfTheLinkIsLost() {
        Snapshot<HallView> whole = Halls.fresh(hall);
        Snapshot<HallView> zone = Zone.of(List.of(1), List.of()).of(whole);
        assertThat(zone.link()).isEqualTo(whole.link());
        assertThat(zone.asOf()).isEqualTo(whole.asOf());
        assertThat(Zone.of(List.of(1), List.of()).of(Snapshot.connecting())).isEqualTo(Snapshot.connecting());
    }

    private static HallView hall() {
        HallView open = Halls.open(Halls.calls(3));
        return new HallView(
                open.office(),
                open.calls(),
                open.waiting(),
                2,
                List.of(
                        counter(1, HallCounter.SERVING, List.of("service-0", "service-1")),
                        counter(2, HallCounter.OPEN, List.of("service-0")),
                        counter(3, HallCounter.PAUSED, List.of("service-2"))),
                List.of(),
                List.of());
    }

    private static HallCounter counter(int number, String state, List<String> services) {
        return new HallCounter(number, state, null, 1, Map.of(), services);
    }
}
