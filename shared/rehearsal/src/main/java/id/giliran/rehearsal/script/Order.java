package id.giliran.rehearsal.script;

import id.giliran.core.OfficeCommand;
import java.time.Instant;

/** What somebody asks of the office at a time of their own, such as a supervisor. Whether it is refused changes nothing else. */
public record Order(Instant at, OfficeCommand command) {}
