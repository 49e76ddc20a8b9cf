package id.giliran.core.estimate;

import java.time.Duration;
import java.util.Optional;

/**
 * What lies before a visitor who takes a number now.
 *
 * @param untilCalled the wait until the first call, as far as can be told
 * @param untilDone the same until the last stage is over, with all other waits and all serving
 * @param range what the visitor may be told; empty when that would be too vague to be of use
 */
public record Outlook(Duration untilCalled, Duration untilDone, Optional<WaitRange> range) {}
