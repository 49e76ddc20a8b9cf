package id.giliran.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a visitor asks for.
 *
 * @param letter first character of its numbers, unique in the office
 * @param stages in order of visiting, at least one
 * @param hours its week, in office time
 * @param weightPercent how much a minute of waiting counts in the calling rule; 100 is plain time
 * @param quota most tickets a business day, empty for no limit
 * @param schedule how other dates differ from the week; absent where none do
 */
public record Service(
        ServiceId id,
        char letter,
        List<Stage> stages,
        WeeklyHours hours,
        int weightPercent,
        OptionalInt quota,
        Optional<Schedule> schedule) {
    public Service {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("service " + id + " has no stage");
        }
        if (weightPercent < 1) {
            throw new IllegalArgumentException("service " + id + " has weight " + weightPercent + " %, less than 1 %");
        }
    }

    /** With one week like the other. */
    public Service(
            ServiceId id, char letter, List<Stage> stages, WeeklyHours hours, int weightPercent, OptionalInt quota) {
        this(id, letter, stages, hours, weightPercent, quota, Optional.empty());
    }

    /** When it is open, and when its numbers are given. */
    public ServiceTimes times() {
        return new ServiceTimes(hours, schedule.orElse(Schedule.PLAIN));
    }

    /** Where every visit begins. */
    public StageRef firstStage() {
        return new StageRef(id, stages.getFirst().id());
    }

    /** Whether one of the stages has this name. */
    public boolean has(StageId stage) {
        return stages.stream().anyMatch(one -> one.id().equals(stage));
    }

    /** The stage that follows this one, if one does. */
    Optional<StageRef> stageAfter(StageId stage) {
        return stages.stream()
                .dropWhile(one -> !one.id().equals(stage))
                .skip(1)
                .findFirst()
                .map(next -> new StageRef(id, next.id()));
    }
}
