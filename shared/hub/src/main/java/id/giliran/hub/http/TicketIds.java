package id.giliran.hub.http;

import id.giliran.core.ticket.TicketId;
import id.giliran.hub.sequencer.HubClock;
import java.security.SecureRandom;

/**
 * Makes ids that nobody can guess: the second, so that they sort by time and an index over them grows at its end only, then
 * 65 random bits; in characters that are not mistaken for each other.
 */
final class TicketIds {
    /** Crockford's base 32 in small letters: no i, l, o, u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS = 5;
    private static final int OF_THE_SECOND = 7;
    private static final int RANDOM = 13;

    private final HubClock clock;
    private final SecureRandom random = new SecureRandom();

    TicketIds(HubClock clock) {
        this.clock = clock;
    }

    TicketId next() {
        StringBuilder id = new StringBuilder(OF_THE_SECOND + RANDOM);
        long second = clock.now().getEpochSecond();
        for (int left = OF_THE_SECOND - 1; left >= 0; left--) {
            id.append(character((int) (second >> (left * BITS))));
        }
        byte[] chance = new byte[RANDOM];
        random.nextBytes(chance);
        for (byte each : chance) {
            id.append(character(each));
        }
        return new TicketId(id.toString());
    }

    private static char character(int bits) {
        return ALPHABET.charAt(bits & (ALPHABET.length() - 1));
    }
}
