package id.giliran.hub.view;

import id.giliran.core.CounterState;
import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.IssueOverride;
import id.giliran.core.MissingTally;
import id.giliran.core.Tally;
import id.giliran.core.estimate.HitRate;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.protocol.view.OfficeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The view of the whole office. */
record OfficeScene(Scene scene) {
    private static final int SECONDS_OF_A_MINUTE = 60;

    OfficeView view() {
        return new OfficeView(
                scene.head(),
                scene.plan().counters().stream().map(this::counter).toList(),
                scene.plan().services().stream().map(this::service).toList(),
                scene.moment().kiosks(),
                totals(scene.office().tally()),
                scene.office().overrides().stream().map(this::override).toList(),
                new Attention(scene).list(),
                estimates(scene.office().estimates()),
                missing(scene.office().missingAtKiosks()));
    }

    private OfficeView.OverrideLine override(IssueOverride override) {
        return new OfficeView.OverrideLine(
                override.number(),
                override.service().map(ServiceId::value).orElse(null),
                override.until().orElse(null),
                override.most().isPresent() ? override.most().getAsInt() : null,
                override.by(),
                override.reason(),
                override.given(),
                scene.office().dayOpen() && override.holdsAt(scene.now()),
                scene.nameOf(override.by()).orElse(null));
    }

    private static OfficeView.Estimates estimates(HitRate rate) {
        return new OfficeView.Estimates(
                rate.told(),
                rate.silent(),
                rate.checked(),
                rate.held(),
                seconds(rate.meanErrorMinutes()),
                seconds(rate.meanWidthMinutes()));
    }

    private OfficeView.MissingAtKiosks missing(MissingTally tally) {
        return new OfficeView.MissingAtKiosks(
                tally.visitors(),
                tally.withoutNumber(),
                tally.counts().stream()
                        .map(count -> new OfficeView.MissingLine(
                                count.service().value(),
                                count.place(),
                                scene.texts().requirement(count.service(), count.place()),
                                count.visitors()))
                        .toList());
    }

    private static int seconds(double minutes) {
        return Math.toIntExact(Math.round(minutes * SECONDS_OF_A_MINUTE));
    }

    private OfficeView.CounterLine counter(CounterPlan counter) {
        CounterState state = scene.office().counter(counter.number());
        Optional<Staffed> desk = state instanceof Staffed staffed ? Optional.of(staffed) : Optional.empty();
        return new OfficeView.CounterLine(
                counter.number().value(),
                word(state),
                desk.map(Staffed::operator).orElse(null),
                served(scene, counter),
                desk.flatMap(Staffed::current)
                        .flatMap(scene.office()::ticket)
                        .map(ticket -> ticket.number().toString())
                        .orElse(null),
                scene.office().waiting(counter.number()),
                desk.map(Staffed::operator).flatMap(scene::nameOf).orElse(null));
    }

    /** How the protocol calls a counter's state. */
    static String word(CounterState state) {
        return switch (state) {
            case Closed closed -> "closed";
            case Open open -> "open";
            case Paused paused -> "paused";
        };
    }

    /** The names of the services that a counter serves, in the order of the plan. */
    static List<Map<String, String>> served(Scene scene, CounterPlan counter) {
        return scene.plan().services().stream()
                .filter(service -> counter.serves().stream()
                        .anyMatch(stage -> stage.service().equals(service.id())))
                .map(scene::name)
                .toList();
    }

    private OfficeView.ServiceLine service(Service service) {
        return new OfficeView.ServiceLine(
                service.id().value(),
                String.valueOf(service.letter()),
                scene.name(service),
                service.stages().stream()
                        .map(Stage::id)
                        .collect(Collectors.toUnmodifiableMap(
                                stage -> stage.value(),
                                stage -> scene.office().waiting(new StageRef(service.id(), stage)))));
    }

    private OfficeView.Totals totals(Tally tally) {
        int waiting = scene.plan().services().stream()
                .mapToInt(service -> scene.office().waiting(service.id()))
                .sum();
        return new OfficeView.Totals(
                tally.issued(),
                tally.printed(),
                tally.timedOut(),
                tally.neverPrinted(),
                waiting,
                tally.called(),
                tally.served(),
                tally.noShow(),
                tally.cancelled(),
                tally.unserved(),
                groups());
    }

    /** While the day is open nobody is told: who saw a count grow would know the group of the number that was just given. */
    private Map<String, Integer> groups() {
        return scene.office().dayOpen() ? Map.of() : scene.moment().priorityCounts();
    }
}
