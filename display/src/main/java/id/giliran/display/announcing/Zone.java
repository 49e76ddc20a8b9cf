package id.giliran.display.announcing;

import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.protocol.view.HallView.WaitingCount;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the office that one wall is for. Where both are named, both must fit.
 *
 * @param counters only these; empty for all
 * @param services only these, by id; empty for all
 */
public record Zone(Set<Integer> counters, Set<String> services) {
    /** The whole office. */
    public static final Zone ALL = new Zone(Set.of(), Set.of());

    private static final Set<String> AT_WORK = Set.of(HallCounter.OPEN, HallCounter.CALLED, HallCounter.SERVING);

    public Zone {
        counters = Set.copyOf(counters);
        services = Set.copyOf(services);
    }

    public static Zone of(Collection<Integer> counters, Collection<String> services) {
        return new Zone(Set.copyOf(counters), Set.copyOf(services));
    }

    /** Whether this call is shown here. */
    public boolean has(Call call) {
        return hasCounter(call.counter()) && hasService(call.service());
    }

    /** The same with nothing in its view but what belongs here. */
    public Snapshot<HallView> of(Snapshot<HallView> whole) {
        HallView view = whole.view();
        return view == null
                ? whole
                : new Snapshot<>(whole.link(), of(view), whole.asOf(), whole.hub(), whole.refusal());
    }

    HallView of(HallView view) {
        if (equals(ALL)) {
            return view;
        }
        List<HallCounter> here = view.counters().stream().filter(this::has).toList();
        long open = here.stream()
                .filter(counter -> AT_WORK.contains(counter.state()))
                .count();
        return new HallView(
                view.office(),
                view.calls().stream().filter(this::has).toList(),
                waiting(view, here),
                Math.toIntExact(open),
                here,
                view.hours(),
                view.notices());
    }

    /** Without named services, those that the counters of this zone have a part in. */
    private List<WaitingCount> waiting(HallView view, List<HallCounter> here) {
        Set<String> served =
                here.stream().flatMap(counter -> counter.services().stream()).collect(Collectors.toSet());
        return view.waiting().stream()
                .filter(count -> hasService(count.service())
                        && (counters.isEmpty() || !services.isEmpty() || served.contains(count.service())))
                .toList();
    }

    private boolean has(HallCounter counter) {
        return hasCounter(counter.counter())
                && (services.isEmpty() || counter.services().stream().anyMatch(services::contains));
    }

    private boolean hasCounter(int counter) {
        return counters.isEmpty() || counters.contains(counter);
    }

    private boolean hasService(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
