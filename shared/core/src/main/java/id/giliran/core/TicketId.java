package id.giliran.core;

/** The unguessable name of one ticket; its number repeats daily, its id never. */
public record TicketId(String value) {}
