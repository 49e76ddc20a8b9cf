package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import java.time.Instant;

/** One journal row, read back. */
public record StoredEvent(long seq, Instant hubTime, OfficeEvent event) {}
