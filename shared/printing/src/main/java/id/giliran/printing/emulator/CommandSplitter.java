package id.giliran.printing.emulator;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Cuts a stream of bytes into whole commands, of which it knows only the length. */
final class CommandSplitter {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int IMAGE_HEAD = 8;
    private static final int GROUP_HEAD = 5;
    private static final int KEPT_HEAD = 7;

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int wanted = 1;

    /** Takes the next byte; gives the command that is whole with it. */
    Optional<byte[]> take(byte next) {
        begun.write(next);
        if (begun.size() < wanted) {
            return Optional.empty();
        }
        byte[] known = begun.toByteArray();
        wanted = length(known);
        if (known.length < wanted) {
            return Optional.empty();
        }
        begun.reset();
        wanted = 1;
        return Optional.of(known);
    }

    /** The whole length, or as much of it as can be known from these bytes. */
    private static int length(byte[] known) {
        return switch (known[0]) {
            case DLE -> known.length < 2 || known[1] == EOT ? 3 : 10;
            case FS -> known.length < 2 ? 2 : fileLength(known);
            case ESC -> known.length < 2 ? 2 : escapeLength(known);
            case GS -> known.length < 2 ? 2 : groupLength(known);
            default -> 1;
        };
    }

    private static int fileLength(byte[] known) {
        return switch (known[1]) {
            case '.' -> 2;
            case 'p' -> 4;
            case 'P' -> 6;
            case 'q' -> known.length < KEPT_HEAD ? KEPT_HEAD : KEPT_HEAD + 8 * two(known, 3) * two(known, 5);
            default -> 3;
        };
    }

    private static int escapeLength(byte[] known) {
        return switch (known[1]) {
            case '@' -> 2;
            case 'c', 'B' -> 4;
            case '(', '*' -> known.length < GROUP_HEAD ? GROUP_HEAD : GROUP_HEAD + two(known, 3);
            default -> 3;
        };
    }

    private static int groupLength(byte[] known) {
        return switch (known[1]) {
            case 'v' -> known.length < IMAGE_HEAD ? IMAGE_HEAD : IMAGE_HEAD + two(known, 4) * two(known, 6);
            case '(' -> known.length < GROUP_HEAD ? GROUP_HEAD : GROUP_HEAD + two(known, 3);
            case 'P' -> 4;
            default -> 3;
        };
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) + 256 * (bytes[at + 1] & 0xFF);
    }
}
