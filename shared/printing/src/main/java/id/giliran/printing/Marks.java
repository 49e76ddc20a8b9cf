package id.giliran.printing;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What a printer says back when a ticket is printed: another one for each ticket. Its letters have bit 4 off, so that
 * no part of them looks like the beginning of another message.
 */
final class Marks {
    private static final int FIRST_LETTER = '@';
    private static final int LETTERS = 4;
    private static final int BITS = 4;

    private int last = ThreadLocalRandom.current().nextInt();

    String next() {
        last++;
        StringBuilder mark = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            mark.append((char) (FIRST_LETTER + ((last >> (i * BITS)) & 0xF)));
        }
        return mark.toString();
    }
}
