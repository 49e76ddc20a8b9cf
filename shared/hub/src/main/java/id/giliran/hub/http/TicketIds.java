package id.giliran.hub.http;

import id.giliran.core.ticket.TicketId;
import java.security.SecureRandom;

/** Makes ids that nobody can guess: 100 random bits, in characters that are not mistaken for each other. */
final class TicketIds {
    /** Crockford's base 32 in small letters: no i, l, o, u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    TicketId next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new TicketId(id.toString());
    }
}
