package id.giliran.core.ticket;

/** Still open when the business day was closed. */
public record Unserved(Slip slip) implements Ended {}
