package id.giliran.core.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a ticket may have credit. The same for all priority groups: what holds for one of them alone would tell from a ticket
 * which group its visitor belongs to.
 *
 * @param quota most tickets with priority a business day, empty for no limit
 * @param window when they are given, empty for as long as numbers are
 */
public record PriorityLimits(OptionalInt quota, Optional<OpenHours> window) {}
