package id.giliran.rehearsal.trial.powercut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One file: what is safe, and what was changed since. */
final class DiskFile {
    private static final int SECTOR = 512;
    private static final int TORN_ONE_IN = 8;

    private byte[] safe = {};
    private final List<Pending> pending = new ArrayList<>();

    /** A change that the disk may hold or not. */
    static final class Pending {
        private final Change change;
        private boolean done;

        private Pending(Change change) {
            this.change = change;
        }

        void done() {
            done = true;
        }
    }

    Pending begin(Change change) {
        Pending begun = new Pending(change);
        pending.add(begun);
        return begun;
    }

    void refuse(Pending refused) {
        pending.remove(refused);
    }

    /** What a flush that begins now makes safe. */
    List<Pending> finished() {
        return pending.stream().filter(each -> each.done).toList();
    }

    void flushed(List<Pending> finished) {
        finished.forEach(each -> safe = whole(safe, each.change));
        pending.removeAll(finished);
    }

    /** What the system takes for written from now on, whether it was or not: no later flush will write it. */
    void flushFailed(List<Pending> finished, Random fate) {
        finished.forEach(each -> safe = perhaps(safe, each.change, fate));
        pending.removeAll(finished);
    }

    /** What the disk may hold after a power cut now: any of the changes, some of them torn. */
    byte[] afterCut(Mood mood, Random chance) {
        byte[] content = safe.clone();
        for (Pending each : pending) {
            content = switch (mood) {
                case NOTHING_WRITTEN -> content;
                case EVERYTHING_WRITTEN -> whole(content, each.change);
                case SOME_WRITTEN -> perhaps(content, each.change, chance);
            };
        }
        return content;
    }

    /** How far the disk had got by itself. */
    enum Mood {
        NOTHING_WRITTEN,
        SOME_WRITTEN,
        EVERYTHING_WRITTEN
    }

    private static byte[] perhaps(byte[] content, Change change, Random chance) {
        if (chance.nextInt(TORN_ONE_IN) == 0 && change instanceof Change.Write write) {
            return torn(content, write, chance);
        }
        return chance.nextBoolean() ? whole(content, change) : content;
    }

    private static byte[] whole(byte[] content, Change change) {
        return switch (change) {
            case Change.Length(long bytes) -> Arrays.copyOf(content, Math.toIntExact(bytes));
            case Change.Write(long offset, byte[] bytes) -> put(content, offset, bytes, 0, bytes.length);
        };
    }

    private static byte[] torn(byte[] content, Change.Write write, Random chance) {
        byte[] result = content;
        int from = 0;
        while (from < write.bytes().length) {
            int toNextSector = SECTOR - (int) ((write.offset() + from) % SECTOR);
            int length = Math.min(toNextSector, write.bytes().length - from);
            if (chance.nextBoolean()) {
                result = put(result, write.offset(), write.bytes(), from, length);
            }
            from += length;
        }
        return result;
    }

    private static byte[] put(byte[] content, long offset, byte[] bytes, int from, int length) {
        int at = Math.toIntExact(offset) + from;
        byte[] result = Arrays.copyOf(content, Math.max(content.length, at + length));
        System.arraycopy(bytes, from, result, at, length);
        return result;
    }
}
