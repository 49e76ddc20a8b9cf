package id.giliran.core.plan;

import java.time.Duration;

/**
 * One wait-and-serve of a service.
 *
 * @param target how long serving should take at most; shown, never enforced
 */
public record Stage(StageId id, Duration target) {}
