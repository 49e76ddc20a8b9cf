package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;

/**
 * A call that the hall was told of.
 *
 * @param announcement counts calls and recalls of the business day, from 1
 * @param recall whether the same call had been announced before
 */
public record Announced(int announcement, TicketId ticket, CounterNumber counter, Instant at, boolean recall) {}
