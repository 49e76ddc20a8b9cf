package id.giliran.core;

import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.TicketId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The reprints of the business day. A ticket has one open reprint at most: asked of another kiosk, that one prints it. */
final class Reprints {
    private final SequencedMap<TicketId, Reprint> open = new LinkedHashMap<>();
    private final Map<Integer, Reprint> asked = new HashMap<>();

    /** The number that the next one gets. */
    int next() {
        return asked.size() + 1;
    }

    void ask(ReprintAsked event) {
        var reprint = new Reprint(event.reprint(), event.ticket(), event.kiosk());
        open.remove(event.ticket());
        open.put(event.ticket(), reprint);
        asked.put(event.reprint(), reprint);
    }

    /** It came out or did not, and nobody waits for it any more. Tells whether somebody did. */
    boolean settle(int reprint, TicketId ticket) {
        return find(reprint).filter(one -> one.ticket().equals(ticket)).isPresent() && open.remove(ticket) != null;
    }

    /** The open one of a ticket. */
    Optional<Reprint> find(TicketId ticket) {
        return Optional.ofNullable(open.get(ticket));
    }

    /** The open one of this number. */
    Optional<Reprint> find(int reprint) {
        return asked(reprint).filter(one -> find(one.ticket()).equals(Optional.of(one)));
    }

    /** Oldest first. */
    Stream<Reprint> open() {
        return open.values().stream();
    }

    /** The one of this number, open or not. */
    Optional<Reprint> asked(int reprint) {
        return Optional.ofNullable(asked.get(reprint));
    }

    /** Whether the kiosk was ever asked for the reprint of this number. */
    boolean wasAsked(int reprint, KioskNumber kiosk) {
        return asked(reprint).stream().anyMatch(one -> one.kiosk().equals(kiosk));
    }

    private List<Object> state() {
        return List.of(open, asked);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reprints that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return open.values().toString();
    }
}
