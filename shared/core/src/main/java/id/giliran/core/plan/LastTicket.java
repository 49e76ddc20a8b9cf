package id.giliran.core.plan;

import java.time.Duration;

/**
 * What happens when the line would last longer than the day.
 *
 * @param refuse whether no number is given then; else the visitor is warned
 * @param servedOn how long counters go on after the hours of the service
 * @param margin by how much sooner than that the visit should be over
 */
public record LastTicket(boolean refuse, Duration servedOn, Duration margin) {}
