package id.giliran.core.ticket;

/** The number was given, but its paper never came out. */
public record Void(Slip slip) implements Ended {}
