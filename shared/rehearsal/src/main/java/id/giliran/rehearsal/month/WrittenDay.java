package id.giliran.rehearsal.month;

import id.giliran.core.Tally;
import java.time.LocalDate;

/**
 * What became of a made-up day.
 *
 * @param events rows of the journal
 * @param refused visitors who got no number, as the quota was used up
 */
public record WrittenDay(LocalDate day, int events, int refused, Tally tally) {}
