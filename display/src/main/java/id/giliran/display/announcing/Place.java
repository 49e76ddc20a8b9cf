package id.giliran.display.announcing;

import java.time.Duration;

/**
 * One wall, as the announcer sees it.
 *
 * @param dwell how long a call is the big number there before the next one
 * @param speaks whether its calls are heard
 */
public record Place(Zone zone, Duration dwell, boolean speaks) {}
