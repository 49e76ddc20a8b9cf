package id.giliran.core.ticket;

/** A ticket that waits for nothing any more. Only a no-show can come back among the waiting. */
public sealed interface Ended extends Ticket permits Served, NoShow, Cancelled, Void, Unserved {}
