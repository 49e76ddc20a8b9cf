package id.giliran.printing;

import java.time.Instant;

/**
 * Something that happened to a printer, for a technician.
 *
 * @param sentence in English, as in the log
 */
public record PrinterEvent(Instant at, String sentence) {}
