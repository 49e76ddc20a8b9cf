package id.giliran.core;

import id.giliran.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;

/** The newest announcements of the day, one a ticket. */
final class Announcements {
    private static final int KEPT = 12;

    private final List<Announced> newestFirst = new ArrayList<>();
    private int last;

    /** The number that the next call or recall gets; an undone one is not given again. */
    int next() {
        return last + 1;
    }

    void add(Announced announced) {
        if (announced.announcement() != next()) {
            throw new IllegalStateException(announced + " does not follow announcement " + last);
        }
        last = announced.announcement();
        takeBack(announced.ticket());
        newestFirst.addFirst(announced);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    void takeBack(TicketId ticket) {
        newestFirst.removeIf(announced -> announced.ticket().equals(ticket));
    }

    List<Announced> newestFirst() {
        return List.copyOf(newestFirst);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Announcements that && last == that.last && newestFirst.equals(that.newestFirst);
    }

    @Override
    public int hashCode() {
        return 31 * newestFirst.hashCode() + last;
    }

    @Override
    public String toString() {
        return newestFirst.toString();
    }
}
