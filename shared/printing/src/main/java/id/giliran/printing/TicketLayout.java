package id.giliran.printing;

import id.giliran.printing.PrinterProfile.Cutter;
import id.giliran.printing.PrinterProfile.Image;
import id.giliran.printing.PrinterProfile.Presenter;
import id.giliran.printing.TicketBlock.Show;
import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Beep;
import id.giliran.printing.TicketElement.Cut;
import id.giliran.printing.TicketElement.Feed;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.KeptImage;
import id.giliran.printing.TicketElement.QrCode;
import id.giliran.printing.TicketElement.Rule;
import id.giliran.printing.drawing.Picture;
import id.giliran.printing.escpos.DotImage;
import id.giliran.printing.escpos.QrModules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Arranges a ticket's words on the paper of one printer, as an office wants them. */
public final class TicketLayout {
    private static final int SMALLEST_MODULE_DOTS = 3;
    private static final int LARGEST_MODULE_DOTS = 8;
    /** Letters that are at most so many times larger are no number that can be read from afar. */
    private static final int TOO_SMALL_FOR_NUMBERS = 3;
    // In millimetres.
    private static final double QR_WIDTH = 20;
    private static final double SMALLEST_INKED_MODULE = 1;
    private static final double LOGO_WIDTH = 30;
    private static final double RULE_GAP = 0.75;
    private static final double BELOW_DRAWN_NUMBER = 3;
    private static final double LARGEST_DIGIT_WIDTH = 11;

    private final PrinterProfile paper;
    private final TicketDesign design;
    private final boolean fast;
    private final TicketLetters letters;

    /**
     * Lays out for one printer.
     *
     * @param fast whether its line carries images in no time: all but serial lines under 115200 baud
     */
    public TicketLayout(PrinterProfile paper, TicketDesign design, boolean fast) {
        this.paper = paper;
        this.design = design;
        this.fast = fast;
        this.letters = new TicketLetters(paper);
    }

    /** The ticket from top to bottom; where its letters cannot be printed, as it is in the other language. */
    public List<TicketElement> arrange(TicketContent ticket) {
        TicketContent other = ticket.otherwise();
        return other == null || letters.canPrint(ticket) ? arranged(ticket) : arranged(other);
    }

    private List<TicketElement> arranged(TicketContent ticket) {
        List<TicketElement> elements = new ArrayList<>();
        List<TicketElement> between = new ArrayList<>();
        for (TicketBlock block : design.blocks()) {
            if (!block.isFor(ticket)) {
                continue;
            }
            if (block.show() == Show.SPACE) {
                between.add(feed(block.millimetresOr(0)));
            } else if (block.show() == Show.RULE) {
                rule(elements, between);
            } else {
                List<TicketElement> shown = shown(block, ticket);
                if (!shown.isEmpty()) {
                    elements.addAll(between);
                    elements.addAll(shown);
                    between.clear();
                }
            }
        }
        between.removeIf(Rule.class::isInstance);
        elements.addAll(between);
        elements.addAll(end());
        return List.copyOf(elements);
    }

    /** None at the top, and one only where nothing was printed since the last. */
    private void rule(List<TicketElement> elements, List<TicketElement> between) {
        if (!elements.isEmpty() && between.stream().noneMatch(Rule.class::isInstance)) {
            between.addAll(List.of(feed(RULE_GAP), new Rule(paper.columns()), feed(RULE_GAP)));
        }
    }

    private List<TicketElement> shown(TicketBlock block, TicketContent ticket) {
        return switch (block.show()) {
            case LOGO -> logo(block);
            case OFFICE -> words(block, ticket.officeLines());
            case MARK -> ticket.mark() == null ? List.of() : mark(block, ticket.mark());
            case NUMBER_LABEL -> words(block, List.of(ticket.numberLabel()));
            case NUMBER -> number(block, paper.letters().spell(ticket.number()));
            case SERVICE -> words(block, List.of(ticket.serviceName()));
            case TIME -> words(block, List.of(ticket.timeLine()));
            case OFFLINE -> ticket.offlineLine() == null ? List.of() : words(block, List.of(ticket.offlineLine()));
            case FACTS -> words(block, ticket.facts());
            case REQUIREMENTS ->
                ticket.requirements().stream().flatMap(letters::entry).toList();
            case QR -> List.of(qr(block, ticket.qrText()));
            case FOOTER -> words(block, ticket.footerLines());
            case TEXT -> words(block, List.of(block.wordsIn(ticket.language())));
            case RULE, SPACE -> List.of();
        };
    }

    private List<TicketElement> words(TicketBlock block, List<String> sentences) {
        Alignment alignment = block.alignmentOr(block.show() == Show.FACTS ? Alignment.LEFT : Alignment.CENTER);
        return sentences.stream()
                .flatMap(sentence -> letters.lines(sentence, block.sizeOr(1), block.style(), alignment))
                .toList();
    }

    private List<TicketElement> mark(TicketBlock block, String words) {
        return letters.mark(words, block.sizeOr(1), block.style(), block.alignmentOr(Alignment.CENTER))
                .toList();
    }

    private List<TicketElement> number(TicketBlock block, String number) {
        if (number.length() > paper.columns()) {
            throw new IllegalArgumentException("The number " + number + " is longer than the " + paper.columns()
                    + " columns of printer profile " + paper.name() + ".");
        }
        int size = Math.min(paper.largestSize(), paper.columns() / number.length());
        if (size <= TOO_SMALL_FOR_NUMBERS && paper.image() != Image.NONE) {
            return List.of(new TicketElement.Image(drawn(number), Alignment.CENTER), feed(BELOW_DRAWN_NUMBER));
        }
        return List.of(new HugeNumber(number, Math.min(size, block.sizeOr(size))));
    }

    /** Digits one and a half times as high as they are wide. */
    private DotImage drawn(String number) {
        int cellDots = Math.min(paper.dots() / number.length(), paper.dotsIn(LARGEST_DIGIT_WIDTH));
        int rows = 3 * cellDots / 2 * paper.rowsPerInch() / paper.dpi();
        return letters.drawing().number(number, cellDots, rows);
    }

    private QrCode qr(TicketBlock block, String text) {
        int modules = QrModules.of(text).size();
        // Ink spreads, so that small squares of an impact printer run into each other.
        int smallest = paper.image() == Image.COLUMNS ? paper.dotsIn(SMALLEST_INKED_MODULE) : SMALLEST_MODULE_DOTS;
        int dots = Math.clamp(
                paper.dotsIn(block.millimetresOr(QR_WIDTH)) / modules,
                smallest,
                Math.max(smallest, LARGEST_MODULE_DOTS));
        if (dots * modules > paper.dots()) {
            throw new IllegalArgumentException("A QR code of " + text.length() + " characters does not fit the "
                    + paper.dots() + " dots of printer profile " + paper.name() + ": shorten its text.");
        }
        return new QrCode(text, dots);
    }

    private List<TicketElement> logo(TicketBlock block) {
        Alignment alignment = block.alignmentOr(Alignment.CENTER);
        if (fast && paper.image() != Image.NONE) {
            return List.of(new TicketElement.Image(logoDots(paper, design, block), alignment));
        }
        return block.kept() == 0 ? List.of() : List.of(new KeptImage(block.kept(), alignment));
    }

    /** The logo in the dots of this printer. */
    static DotImage logoDots(PrinterProfile paper, TicketDesign design, TicketBlock block) {
        Picture picture = Objects.requireNonNull(design.pictures().get(block.file()), "a design has its pictures");
        int width = Math.min(paper.dots(), paper.dotsIn(block.millimetresOr(LOGO_WIDTH)));
        int rows = (int) Math.round(picture.height(width) * paper.rowsPerInch() / paper.dpi());
        return picture.dots(width, Math.max(1, rows));
    }

    private List<TicketElement> end() {
        List<TicketElement> end = new ArrayList<>(List.of(feed(paper.feedMillimetres())));
        if (design.beep() && paper.beeper() != PrinterProfile.Beeper.NONE) {
            end.add(new Beep());
        }
        if (paper.cutter() != Cutter.NONE || paper.presenter() != Presenter.NONE) {
            end.add(new Cut());
        }
        return end;
    }

    private Feed feed(double millimetres) {
        return new Feed(paper.rowsIn(millimetres));
    }
}
