package id.giliran.core.ticket;

/** The unguessable name of one ticket, made by the hub. Its number repeats daily, its id never. */
public record TicketId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
