package id.giliran.rehearsal.script;

import id.giliran.core.ticket.TicketId;
import java.time.Instant;

/** Ticket ids as the hub makes them: the first characters tell the time, the others are chance. */
public final class TicketIds {
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 20;
    private static final int TIME_LENGTH = 7;

    private TicketIds() {}

    /** An id that was made at this moment. */
    public static TicketId at(Instant moment, Dice dice) {
        StringBuilder id = new StringBuilder(LENGTH);
        for (long seconds = moment.getEpochSecond(); id.length() < TIME_LENGTH; seconds /= LETTERS.length()) {
            id.insert(0, LETTERS.charAt((int) (seconds % LETTERS.length())));
        }
        while (id.length() < LENGTH) {
            id.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return new TicketId(id.toString());
    }
}
