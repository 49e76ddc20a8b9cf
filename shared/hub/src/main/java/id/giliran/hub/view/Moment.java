package id.giliran.hub.view;

import id.giliran.core.Office;
import id.giliran.protocol.view.KioskLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The office at one instant. To be used at once, on the writer's thread, and not kept.
 *
 * @param now hub time
 * @param priorityCounts tickets of today by priority group
 * @param kiosks every kiosk that has reported
 */
public record Moment(Office office, Instant now, Map<String, Integer> priorityCounts, List<KioskLine> kiosks) {}
