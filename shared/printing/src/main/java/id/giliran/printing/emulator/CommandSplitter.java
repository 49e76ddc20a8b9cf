package id.giliran.printing.emulator;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Cuts a stream of bytes into whole commands, of which it knows only the length. */
public final class CommandSplitter {
    private static final int DLE = 0x10;
    private static final int DC4 = 0x14;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int CLEAR_BYTES = 10;

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int wanted = 1;

    /** Takes the next byte; gives the command that is whole with it. */
    public Optional<byte[]> take(byte next) {
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
        if (known.length < 2) {
            return isLead(known[0]) ? 2 : 1;
        }
        return switch (known[0]) {
            case DLE -> known[1] == DC4 ? CLEAR_BYTES : 3;
            case FS -> fileLength(known);
            case ESC -> escapeLength(known);
            default -> groupLength(known);
        };
    }

    private static boolean isLead(byte first) {
        return first == DLE || first == ESC || first == FS || first == GS;
    }

    private static int fileLength(byte[] known) {
        return switch (known[1]) {
            case '.', '&' -> 2;
            case 'p' -> 4;
            case 'P' -> 6;
            case 'q' -> known.length < 7 ? 7 : 7 + 8 * two(known, 3) * two(known, 5);
            default -> 3;
        };
    }

    private static int escapeLength(byte[] known) {
        return switch (known[1]) {
            case '@', '2', 'i', 'm' -> 2;
            case 'c', 'B', '$', '\\' -> 4;
            case 'p' -> 5;
            case '(' -> counted(known, 3, 5);
            case '*' -> known.length < 5 ? 5 : 5 + two(known, 3) * (known[2] < 32 ? 1 : 3);
            default -> 3;
        };
    }

    private static int groupLength(byte[] known) {
        return switch (known[1]) {
            case 'v' -> known.length < 8 ? 8 : 8 + two(known, 4) * two(known, 6);
            case '(' -> counted(known, 3, 5);
            case '8' -> known.length < 7 ? 7 : 7 + two(known, 3) + (two(known, 5) << 16);
            case 'L', 'W', 'P', '$', '\\' -> 4;
            case 'V' -> known.length < 3 || known[2] < 'A' ? 3 : 4;
            case 'k' -> known.length < 4 ? 4 : 4 + (known[3] & 0xFF);
            default -> 3;
        };
    }

    private static int counted(byte[] known, int at, int head) {
        return known.length < head ? head : head + two(known, at);
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) + 256 * (bytes[at + 1] & 0xFF);
    }
}
