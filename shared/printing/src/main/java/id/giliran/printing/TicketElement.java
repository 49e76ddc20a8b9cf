package id.giliran.printing;

import id.giliran.printing.escpos.DotImage;
import java.util.List;

/** One thing on a ticket, from top to bottom; sizes are multiples of font A, as the printer counts them. */
public sealed interface TicketElement {

    /** Where a line stands between the edges of the printable width. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** How a line stands out from its neighbours. */
    enum Emphasis {
        PLAIN,
        BOLD,
        /** Bold and white on black. */
        REVERSE
    }

    /** One line of words that fits the paper, in letters that the printer has. */
    record TextLine(String text, int size, Emphasis emphasis, Alignment alignment) implements TicketElement {}

    /** A dashed line of this many columns, from edge to edge. */
    record Rule(int columns) implements TicketElement {}

    /** The ticket's number, which must be readable from an arm's length and more. */
    record HugeNumber(String number, int size) implements TicketElement {}

    /** One entry of a list; the lines after the first stand under its words. */
    record Bullet(List<String> lines) implements TicketElement {
        public Bullet {
            lines = List.copyOf(lines);
        }
    }

    /** A QR code whose smallest square is this many dots wide. */
    record QrCode(String text, int moduleDots) implements TicketElement {}

    /** Dots that are sent: a logo, or a line in letters that the printer does not have. */
    record Image(DotImage dots, Alignment alignment) implements TicketElement {}

    /** The image that the printer keeps under this number. */
    record KeptImage(int number, Alignment alignment) implements TicketElement {}

    /** Blank paper, in rows of dots. */
    record Feed(int rows) implements TicketElement {}

    /** The end of the ticket, where the cutter works and the presenter holds it out. */
    record Cut() implements TicketElement {}

    /** A sound, so that the visitor takes the ticket. */
    record Beep() implements TicketElement {}
}
