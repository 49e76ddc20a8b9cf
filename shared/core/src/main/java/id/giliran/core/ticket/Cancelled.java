package id.giliran.core.ticket;

/** Taken out of the queue, with a reason that stands in the journal. */
public record Cancelled(Slip slip) implements Ended {}
