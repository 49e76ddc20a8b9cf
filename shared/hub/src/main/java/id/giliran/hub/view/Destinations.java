package id.giliran.hub.view;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.protocol.view.CounterView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a counter can transfer a ticket: every stage, and every other counter at which somebody is. */
record Destinations(Scene scene, CounterPlan here) {
    List<CounterView.Destination> destinations() {
        return Stream.concat(
                        scene.plan().services().stream().flatMap(this::stages),
                        scene.plan().counters().stream()
                                .filter(this::isStaffedElsewhere)
                                .map(this::counter))
                .toList();
    }

    private Stream<CounterView.Destination> stages(Service service) {
        return service.stages().stream().map(stage -> stage(service, stage));
    }

    private CounterView.Destination stage(Service service, Stage stage) {
        Map<String, String> name = scene.name(service);
        return new CounterView.Destination(
                service.id().value(),
                stage.id().value(),
                null,
                service.stages().size() == 1
                        ? name
                        : joined(name, scene.texts().stage(new StageRef(service.id(), stage.id()))));
    }

    private static Map<String, String> joined(Map<String, String> service, Map<String, String> stage) {
        return service.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> Objects.requireNonNull(service.get(language)) + " · "
                                + stage.getOrDefault(language, "")));
    }

    private boolean isStaffedElsewhere(CounterPlan other) {
        return !other.number().equals(here.number()) && scene.office().counter(other.number()) instanceof Staffed;
    }

    /** The word for counter is the screen's own. */
    private CounterView.Destination counter(CounterPlan other) {
        String number = other.number().toString();
        return new CounterView.Destination(
                null,
                null,
                other.number().value(),
                scene.texts().languages().stream()
                        .collect(Collectors.toUnmodifiableMap(language -> language, language -> number)));
    }
}
