package id.giliran.printing.paper;

import java.awt.image.BufferedImage;

/**
 * A thermal printer without hardware: it understands the ESC/POS commands that a ticket may use, as Epson's "ESC/POS
 * Command Reference" describes them, and refuses all others.
 */
public final class PaperPrinter {
    private static final int LF = 0x0A;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;

    private final PrinterFont font = new PrinterFont();
    private final PaperRoll roll;

    public PaperPrinter(PaperRoll roll) {
        this.roll = roll;
    }

    /** The paper that comes out, one pixel a dot, black on white. */
    public BufferedImage print(byte[] ticket) throws UnknownCommandException {
        CommandBytes bytes = new CommandBytes(ticket);
        PrintHead head = new PrintHead(new PaperSheet(roll, font));
        while (!bytes.atEnd()) {
            int first = bytes.beginCommand();
            switch (first) {
                case LF -> head.lineFeed();
                case ESC -> escape(bytes, head);
                case FS -> expect(bytes, '.');
                case GS -> group(bytes, head);
                default -> head.letter(printable(first, bytes));
            }
        }
        return head.tearOff();
    }

    private static void escape(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case '@' -> head.initialize();
            case 'a' -> head.centered(flag(bytes));
            case 'E' -> head.bold(flag(bytes));
            case '3' -> head.lineSpacing(bytes.one());
            case 'J' -> head.feed(bytes.one());
            default -> throw bytes.unknown();
        }
    }

    private static void group(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case '!' -> size(bytes, head);
            case 'B' -> head.reverse(flag(bytes));
            case 'V' -> cut(bytes);
            case 'v' -> raster(bytes, head);
            case '(' -> {
                expect(bytes, 'k');
                qr(bytes, head);
            }
            default -> throw bytes.unknown();
        }
    }

    private static void size(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        int n = bytes.one();
        if ((n & 0x88) != 0) {
            throw bytes.unknown();
        }
        head.size((n >> 4) + 1, (n & 0x07) + 1);
    }

    private static void cut(CommandBytes bytes) throws UnknownCommandException {
        if (bytes.one() > 1) {
            throw bytes.unknown();
        }
    }

    private static void raster(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        expect(bytes, '0');
        expect(bytes, 0);
        int rowBytes = bytes.two();
        int rows = bytes.two();
        byte[] image = bytes.many(rowBytes * rows);
        head.image(rowBytes * 8, rows, (x, y) -> (image[y * rowBytes + x / 8] >> (7 - x % 8) & 1) == 1);
    }

    private static void qr(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        byte[] parameters = bytes.many(bytes.two());
        if (head.qr().isPrintCommand(parameters)) {
            head.printQr();
        } else if (!head.qr().remember(parameters)) {
            throw bytes.unknown();
        }
    }

    private static boolean flag(CommandBytes bytes) throws UnknownCommandException {
        int value = bytes.one();
        if (value > 1) {
            throw bytes.unknown();
        }
        return value == 1;
    }

    private static void expect(CommandBytes bytes, int wanted) throws UnknownCommandException {
        if (bytes.one() != wanted) {
            throw bytes.unknown();
        }
    }

    private static char printable(int letter, CommandBytes bytes) throws UnknownCommandException {
        if (letter < ' ' || letter > '~') {
            throw bytes.unknown();
        }
        return (char) letter;
    }
}
