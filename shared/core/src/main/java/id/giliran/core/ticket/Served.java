package id.giliran.core.ticket;

import id.giliran.core.plan.CounterNumber;
import java.time.Instant;

/** The visit is over. */
public record Served(Slip slip, CounterNumber counter, Outcome outcome, Instant at) implements Ended {}
