package id.giliran.rehearsal.trial.soak;

/**
 * What one day has left of the hub.
 *
 * @param day counted from 1
 * @param issued numbers that were given
 * @param served visits that were finished
 * @param busy at the end of the day, with every screen connected
 * @param night when every screen is off
 * @param liveHeapBytes after everything dead was collected, at night
 */
public record DayFigures(int day, int issued, int served, Footprint busy, Footprint night, long liveHeapBytes) {}
