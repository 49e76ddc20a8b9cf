package id.giliran.printing.paper;

import id.giliran.printing.paper.PrintHead.Image;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the commands that carry images; the kept image is still there after the printer was switched off. */
final class ImageCommands {
    private static final int COLUMN_ROWS = 8;
    private static final int STORE = 'p';
    private static final int PRINT = '2';

    private @Nullable Image stored;
    private @Nullable Image kept;

    /** What follows GS v. */
    static Image raster(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect('0');
        bytes.expect(0);
        int rowBytes = bytes.two();
        int rows = bytes.two();
        return rows(rowBytes * 8, rows, bytes.many(rowBytes * rows));
    }

    /** What follows GS ( L; an image when one is to be printed. */
    Optional<Image> graphics(CommandBytes bytes) throws UnknownCommandException {
        int length = bytes.two();
        bytes.expect('0');
        switch (bytes.one()) {
            case STORE -> stored = graphics(bytes, length);
            case PRINT -> {
                if (length != 2 || stored == null) {
                    throw bytes.unknown();
                }
                Image image = stored;
                stored = null;
                return Optional.of(image);
            }
            default -> throw bytes.unknown();
        }
        return Optional.empty();
    }

    private static Image graphics(CommandBytes bytes, int length) throws UnknownCommandException {
        bytes.expect('0');
        bytes.expect(1);
        bytes.expect(1);
        bytes.expect('1');
        int width = bytes.two();
        int rows = bytes.two();
        int size = (width + 7) / 8 * rows;
        if (length != size + 10) {
            throw bytes.unknown();
        }
        return rows(width, rows, bytes.many(size));
    }

    /** What follows ESC *: eight rows in double density. */
    static Image columns(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect(1);
        int width = bytes.two();
        return columns(width, 1, bytes.many(width));
    }

    /** What follows FS q. */
    void keep(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect(1);
        int width = bytes.two() * 8;
        int columnBytes = bytes.two();
        kept = columns(width, columnBytes, bytes.many(width * columnBytes));
    }

    /** What follows FS p; nothing is printed where nothing was kept, as on a real printer. */
    Optional<Image> kept(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect(1);
        bytes.expect(0);
        return Optional.ofNullable(kept);
    }

    private static Image rows(int width, int rows, byte[] packed) {
        int rowBytes = (width + 7) / 8;
        return new Image(width, rows, (x, y) -> bit(packed[y * rowBytes + x / 8], x % 8));
    }

    private static Image columns(int width, int columnBytes, byte[] packed) {
        return new Image(
                width,
                columnBytes * COLUMN_ROWS,
                (x, y) -> bit(packed[x * columnBytes + y / COLUMN_ROWS], y % COLUMN_ROWS));
    }

    private static boolean bit(byte eight, int fromHighest) {
        return (eight >> (7 - fromHighest) & 1) == 1;
    }
}
