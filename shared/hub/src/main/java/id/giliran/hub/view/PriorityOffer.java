package id.giliran.hub.view;

import id.giliran.core.PriorityClosed;
import id.giliran.core.PriorityRules;
import id.giliran.core.plan.OpenHours;
import id.giliran.hub.config.OfficeTexts.GroupTexts;
import id.giliran.protocol.view.KioskView;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which groups get priority now. That the quota of one group is used up is not told: who saw it close would know the group of
 * the number that was just given. Its next visitor is told, and nobody else.
 */
record PriorityOffer(Scene scene) {
    List<KioskView.PriorityGroup> groups() {
        Optional<PriorityClosed> closed =
                scene.office().dayOpen() ? new PriorityRules(scene.office(), scene.now()).closed() : Optional.empty();
        return scene.texts().priorityGroups().stream()
                .map(group -> group(group, closed))
                .toList();
    }

    private KioskView.PriorityGroup group(GroupTexts group, Optional<PriorityClosed> closed) {
        Optional<OpenHours> window = group.window().or(this::common);
        return new KioskView.PriorityGroup(
                group.id(),
                group.name(),
                group.companion(),
                why(group, closed),
                window.map(OpenHours::from).orElse(null),
                window.map(OpenHours::to).orElse(null));
    }

    private @Nullable String why(GroupTexts group, Optional<PriorityClosed> closed) {
        LocalTime time = scene.officeTime().toLocalTime();
        return closed.or(() -> group.isTimeFor(time) ? Optional.empty() : Optional.of(PriorityClosed.OUTSIDE_HOURS))
                .map(Scene::word)
                .orElse(null);
    }

    private Optional<OpenHours> common() {
        return scene.plan().priorityLimits().flatMap(limits -> limits.window());
    }
}
