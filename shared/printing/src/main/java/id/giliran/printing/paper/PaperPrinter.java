package id.giliran.printing.paper;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;

/**
 * A printer without hardware: it understands the ESC/POS commands that a ticket may use, as Epson's "ESC/POS Command
 * Reference" and Custom's for its presenter describe them, and refuses all others and those that its kind of printer
 * does not have. What it prints depends only on the ticket and on the image that it was told to keep.
 */
public final class PaperPrinter {
    private static final int LF = 0x0A;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int LAST_ASCII = 0x7E;

    private final PrinterFont font = new PrinterFont();
    private final ImageCommands images = new ImageCommands();
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
                case FS -> file(bytes, head);
                case GS -> group(bytes, head);
                default -> head.letter(letter(first, bytes, head));
            }
        }
        return head.tearOff();
    }

    private void escape(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case '@' -> head.initialize();
            case 'a' -> head.align(bytes.below(3));
            case 'E' -> head.bold(bytes.flag());
            case '3' -> head.lineSpacing(bytes.one());
            case 'J' -> head.feed(bytes.one());
            case '!' -> printMode(able(Skill.PRINT_MODES, bytes), head);
            case 't' -> page(bytes, head);
            case 'c' -> lockFeedKey(bytes);
            case '*' -> head.strip(ImageCommands.columns(able(Skill.COLUMNS, bytes)));
            case 'U' -> able(Skill.COLUMNS, bytes).flag();
            case 'B' -> able(Skill.BEEP, bytes).many(2);
            case '(' -> beepInside(able(Skill.BEEP_INSIDE, bytes));
            default -> throw bytes.unknown();
        }
    }

    private void file(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case '.' -> {}
            case 'p' -> images.kept(bytes).ifPresent(head::image);
            case 'q' -> images.keep(bytes);
            case 'P' -> able(Skill.PRESENT, bytes).many(4);
            default -> throw bytes.unknown();
        }
    }

    private void group(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case '!' -> size(able(Skill.SIZES, bytes), head);
            case 'B' -> head.reverse(able(Skill.REVERSE, bytes).flag());
            case 'P' -> units(able(Skill.FEED_UNITS, bytes), head);
            case 'V' -> able(Skill.CUT, bytes).flag();
            case 'v' -> head.image(ImageCommands.raster(able(Skill.RASTER, bytes)));
            case '(' -> groupOfMany(bytes, head);
            default -> throw bytes.unknown();
        }
    }

    private void groupOfMany(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        switch (bytes.one()) {
            case 'k' -> qr(able(Skill.QR, bytes), head);
            case 'L' -> images.graphics(able(Skill.GRAPHICS, bytes)).ifPresent(head::image);
            // Asks to be told when all before it is printed.
            case 'H' -> bytes.many(bytes.two());
            default -> throw bytes.unknown();
        }
    }

    private CommandBytes able(Skill skill, CommandBytes bytes) throws UnknownCommandException {
        if (!roll.mechanism().skills().contains(skill)) {
            throw bytes.unknown();
        }
        return bytes;
    }

    private static void printMode(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        int n = bytes.one();
        if ((n & ~0x38) != 0) {
            throw bytes.unknown();
        }
        head.bold((n & 0x08) != 0);
        head.size((n & 0x20) == 0 ? 1 : 2, (n & 0x10) == 0 ? 1 : 2);
    }

    private void page(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        bytes.expect(roll.mechanism().codePage());
        head.choosePage();
    }

    private static void lockFeedKey(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect('5');
        bytes.flag();
    }

    private static void beepInside(CommandBytes bytes) throws UnknownCommandException {
        bytes.expect('A');
        bytes.many(bytes.two());
    }

    private static void size(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        int n = bytes.one();
        if ((n & 0x88) != 0) {
            throw bytes.unknown();
        }
        head.size((n >> 4) + 1, (n & 0x07) + 1);
    }

    private static void units(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        bytes.one();
        int along = bytes.one();
        if (along == 0) {
            throw bytes.unknown();
        }
        head.unitsPerInch(along);
    }

    private static void qr(CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        byte[] parameters = bytes.many(bytes.two());
        if (head.qr().isPrintCommand(parameters)) {
            head.printQr();
        } else if (!head.qr().remember(parameters)) {
            throw bytes.unknown();
        }
    }

    private char letter(int code, CommandBytes bytes, PrintHead head) throws UnknownCommandException {
        if (code >= ' ' && code <= LAST_ASCII) {
            return (char) code;
        }
        if (code <= LAST_ASCII + 1 || !head.pageChosen()) {
            throw bytes.unknown();
        }
        ByteBuffer one = ByteBuffer.wrap(new byte[] {(byte) code});
        return roll.mechanism().letters().decode(one).get();
    }
}
