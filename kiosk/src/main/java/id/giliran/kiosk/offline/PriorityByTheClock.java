package id.giliran.kiosk.offline;

import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which groups get priority while the hub cannot say it: a quota stays used up, the time of day goes on. */
record PriorityByTheClock(Optional<LocalTime> time) {
    private static final String USED_UP = "quota-used-up";
    private static final String OUTSIDE_HOURS = "outside-hours";

    List<PriorityGroup> asSeen(List<PriorityGroup> said) {
        return said.stream().map(this::asSeen).toList();
    }

    private PriorityGroup asSeen(PriorityGroup group) {
        return new PriorityGroup(
                group.id(), group.name(), group.companion(), closed(group), group.from(), group.until());
    }

    private @Nullable String closed(PriorityGroup group) {
        if (USED_UP.equals(group.closed())) {
            return USED_UP;
        }
        return time.filter(now -> isOutside(now, group.from(), group.until())).isPresent() ? OUTSIDE_HOURS : null;
    }

    private static boolean isOutside(LocalTime now, @Nullable LocalTime from, @Nullable LocalTime until) {
        return (from != null && now.isBefore(from)) || (until != null && !now.isBefore(until));
    }
}
