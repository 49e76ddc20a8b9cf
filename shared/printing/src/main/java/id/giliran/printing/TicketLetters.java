package id.giliran.printing;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Bullet;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.TicketElement.Image;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.printing.drawing.DrawnLine;
import id.giliran.printing.drawing.LetterDrawing;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets sentences in lines: in the printer's own letters where it has them all, else as dots. Dots are sent on slow lines
 * too, for that line only: it would be unreadable otherwise.
 */
final class TicketLetters {
    /** The columns that a list entry gives up for its dash and the space after it. */
    static final int BULLET_COLUMNS = 2;

    private final PrinterProfile paper;
    private final LetterDrawing drawing;

    TicketLetters(PrinterProfile paper) {
        this.paper = paper;
        this.drawing = new LetterDrawing((double) paper.rowsPerInch() / paper.dpi());
    }

    LetterDrawing drawing() {
        return drawing;
    }

    /** Whether every word can be printed one way or the other. */
    boolean canPrint(TicketContent ticket) {
        return Stream.of(ticket.officeLines(), ticket.facts(), ticket.requirements(), ticket.footerLines())
                        .flatMap(List::stream)
                        .allMatch(this::canPrint)
                && Stream.of(ticket.numberLabel(), ticket.serviceName(), ticket.timeLine())
                        .allMatch(this::canPrint)
                && (ticket.mark() == null || canPrint(ticket.mark()))
                && (ticket.offlineLine() == null || canPrint(ticket.offlineLine()));
    }

    private boolean canPrint(String words) {
        return paper.letters().canSpell(words) || isDrawn(words);
    }

    private boolean isDrawn(String words) {
        return !paper.letters().canSpell(words)
                && paper.image() != PrinterProfile.Image.NONE
                && LetterDrawing.canDraw(words);
    }

    /** The sentence in this size, or in a smaller one when a word of it would not fit. */
    Stream<TicketElement> lines(String sentence, int size, Emphasis emphasis, Alignment alignment) {
        if (isDrawn(sentence)) {
            return drawing.lines(sentence, paper.dots(), style(size, emphasis)).stream()
                    .map(line -> image(line, alignment));
        }
        String words = paper.letters().spell(sentence);
        int fitting = Math.min(size, paper.largestSize());
        while (fitting > 1 && WordWrap.longestWord(words) > paper.columns() / fitting) {
            fitting--;
        }
        int used = fitting;
        return WordWrap.wrap(words, paper.columns() / used).stream()
                .map(line -> new TextLine(line, used, emphasis, alignment));
    }

    /** As lines; each gets something on both sides, so that the black reaches beyond its words, or stars do instead. */
    Stream<TicketElement> mark(String sentence, int size, Emphasis emphasis, Alignment alignment) {
        if (emphasis != Emphasis.REVERSE || isDrawn(sentence)) {
            return lines(sentence, size, emphasis, alignment);
        }
        int used = Math.min(size, paper.largestSize());
        String before = paper.reverse() ? " " : "* ";
        String after = paper.reverse() ? " " : " *";
        Emphasis possible = paper.reverse() ? Emphasis.REVERSE : Emphasis.BOLD;
        int columns = paper.columns() / used - before.length() - after.length();
        return WordWrap.wrap(paper.letters().spell(sentence), columns).stream()
                .map(line -> new TextLine(before + line + after, used, possible, alignment));
    }

    /** One entry of a list. */
    Stream<TicketElement> entry(String sentence) {
        if (isDrawn(sentence)) {
            return drawing.entry(sentence, paper.dots(), style(1, Emphasis.PLAIN)).stream()
                    .map(line -> image(line, Alignment.LEFT));
        }
        return Stream.of(new Bullet(WordWrap.wrap(paper.letters().spell(sentence), paper.columns() - BULLET_COLUMNS)));
    }

    /** A square letter is as wide as two of the printer's own. */
    private LetterDrawing.Style style(int size, Emphasis emphasis) {
        return new LetterDrawing.Style(
                2 * paper.fontWidthDots() * size, emphasis != Emphasis.PLAIN, emphasis == Emphasis.REVERSE);
    }

    /** What begins at the edge begins at the right edge when it runs to the left. */
    private static Image image(DrawnLine line, Alignment alignment) {
        boolean turned = alignment == Alignment.LEFT && line.rightToLeft();
        return new Image(line.image(), turned ? Alignment.RIGHT : alignment);
    }
}
