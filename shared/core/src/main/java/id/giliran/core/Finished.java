package id.giliran.core;

import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a counter has ended: serving at one stage, or the wait for a visitor who did not come.
 *
 * @param outcome empty for a visitor who did not come
 * @param served how long the visitor was served at this stage, without the time for which the ticket was parked
 */
public record Finished(TicketId ticket, StageRef stage, Optional<Outcome> outcome, Instant at, Duration served) {}
