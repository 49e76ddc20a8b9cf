package id.giliran.rehearsal.trial.bench.load;

import java.nio.charset.StandardCharsets;

/** Finds the newest call in the bytes of a stream of hall views, wherever the network has cut them. */
final class CallScanner {
    /** In a view the newest call stands first, and its announcement is named {@code 2026-11-23/17}. */
    private static final byte[] BEFORE = "\"announcement\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final int TEN = 10;

    private enum Where {
        BEFORE_THE_NAME,
        IN_THE_DAY,
        IN_THE_COUNT,
        BEHIND_THE_NAME
    }

    private Where where = Where.BEFORE_THE_NAME;
    private int matched;
    private int count;
    private int newest;

    /** How many calls there have been by what was read so far. */
    int newest() {
        return newest;
    }

    void read(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            read(bytes[at]);
        }
    }

    private void read(byte next) {
        switch (where) {
            case BEFORE_THE_NAME -> look(next);
            case IN_THE_DAY -> where = next == '/' ? Where.IN_THE_COUNT : where;
            case IN_THE_COUNT -> count(next);
            case BEHIND_THE_NAME -> where = next == '\n' ? Where.BEFORE_THE_NAME : where;
        }
    }

    private void look(byte next) {
        matched = next == BEFORE[matched] ? matched + 1 : (next == BEFORE[0] ? 1 : 0);
        if (matched == BEFORE.length) {
            matched = 0;
            count = 0;
            where = Where.IN_THE_DAY;
        }
    }

    private void count(byte next) {
        if (next == '"') {
            newest = count;
            where = Where.BEHIND_THE_NAME;
        } else {
            count = TEN * count + next - '0';
        }
    }
}
