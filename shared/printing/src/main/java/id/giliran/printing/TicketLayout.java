package id.giliran.printing;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Bullet;
import id.giliran.printing.TicketElement.Cut;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.TicketElement.Feed;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.QrCode;
import id.giliran.printing.TicketElement.Rule;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.printing.escpos.PlainText;
import id.giliran.printing.escpos.QrModules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Arranges a ticket's words on the paper of one printer. */
public final class TicketLayout {
    /** The columns that a list entry gives up for its dash and the space after it. */
    static final int BULLET_COLUMNS = 2;

    private static final int HEADING_SIZE = 2;
    private static final int LARGEST_SIZE = 8;
    private static final int SMALLEST_MODULE_DOTS = 3;
    private static final int LARGEST_MODULE_DOTS = 8;
    // In millimetres.
    private static final double QR_WIDTH = 20;
    private static final double GAP = 1.5;
    private static final double RULE_GAP = 0.75;

    private final PrinterProfile paper;

    public TicketLayout(PrinterProfile paper) {
        this.paper = paper;
    }

    /** The ticket from top to bottom; a section with nothing to say leaves no rule behind. */
    public List<TicketElement> arrange(TicketContent ticket) {
        Stream<List<TicketElement>> sections = Stream.of(
                office(ticket.officeLines()),
                number(ticket),
                facts(ticket.facts()),
                requirements(ticket.requirements()),
                closing(ticket));
        List<TicketElement> elements = new ArrayList<>();
        sections.filter(section -> !section.isEmpty()).forEach(section -> {
            if (!elements.isEmpty()) {
                elements.addAll(List.of(feed(RULE_GAP), new Rule(paper.columns()), feed(RULE_GAP)));
            }
            elements.addAll(section);
        });
        elements.addAll(end());
        return List.copyOf(elements);
    }

    private List<TicketElement> office(List<String> names) {
        return names.stream().flatMap(this::heading).toList();
    }

    private List<TicketElement> number(TicketContent ticket) {
        List<TicketElement> section = new ArrayList<>();
        if (ticket.mark() != null) {
            mark(ticket.mark()).forEach(section::add);
            section.add(feed(GAP));
        }
        text(ticket.numberLabel(), Alignment.CENTER).forEach(section::add);
        section.add(feed(GAP));
        section.add(huge(PlainText.of(ticket.number())));
        heading(ticket.serviceName()).forEach(section::add);
        text(ticket.timeLine(), Alignment.CENTER).forEach(section::add);
        if (ticket.offlineLine() != null) {
            text(ticket.offlineLine(), Alignment.CENTER).forEach(section::add);
        }
        return section;
    }

    /** Each line gets a space on both sides, so that the black reaches beyond its words. */
    private Stream<TicketElement> mark(String words) {
        return WordWrap.wrap(PlainText.of(words), paper.columns() / HEADING_SIZE - 2).stream()
                .map(line -> new TextLine(" " + line + " ", HEADING_SIZE, Emphasis.REVERSE, Alignment.CENTER));
    }

    private HugeNumber huge(String number) {
        if (number.length() > paper.columns()) {
            throw new IllegalArgumentException("The number " + number + " is longer than the " + paper.columns()
                    + " columns of paper profile " + paper.name() + ".");
        }
        return new HugeNumber(number, Math.min(LARGEST_SIZE, paper.columns() / number.length()));
    }

    private List<TicketElement> facts(List<String> facts) {
        return facts.stream().flatMap(fact -> text(fact, Alignment.LEFT)).toList();
    }

    private List<TicketElement> requirements(List<String> entries) {
        return entries.stream().map(this::bullet).toList();
    }

    private TicketElement bullet(String entry) {
        return new Bullet(WordWrap.wrap(PlainText.of(entry), paper.columns() - BULLET_COLUMNS));
    }

    private List<TicketElement> closing(TicketContent ticket) {
        List<TicketElement> section = new ArrayList<>(List.of(feed(GAP), qr(ticket.qrText()), feed(2 * GAP)));
        ticket.footerLines().stream()
                .flatMap(line -> text(line, Alignment.CENTER))
                .forEach(section::add);
        return section;
    }

    private QrCode qr(String text) {
        int modules = QrModules.of(text).size();
        int dots = Math.clamp(paper.dotsIn(QR_WIDTH) / modules, SMALLEST_MODULE_DOTS, LARGEST_MODULE_DOTS);
        if (dots * modules > paper.dots()) {
            throw new IllegalArgumentException("A QR code of " + text.length() + " characters does not fit the "
                    + paper.dots() + " dots of paper profile " + paper.name() + ": shorten its text.");
        }
        return new QrCode(text, dots);
    }

    private List<TicketElement> end() {
        Feed toCutter = new Feed(paper.bottomFeedDots());
        return paper.cutter() == PrinterProfile.Cutter.NONE ? List.of(toCutter) : List.of(toCutter, new Cut());
    }

    private Stream<TicketElement> heading(String sentence) {
        String words = PlainText.of(sentence);
        boolean fits = WordWrap.longestWord(words) <= paper.columns() / HEADING_SIZE;
        return lines(words, fits ? HEADING_SIZE : 1, Emphasis.BOLD, Alignment.CENTER);
    }

    private Stream<TicketElement> text(String sentence, Alignment alignment) {
        return lines(PlainText.of(sentence), 1, Emphasis.PLAIN, alignment);
    }

    private Stream<TicketElement> lines(String words, int size, Emphasis emphasis, Alignment alignment) {
        return WordWrap.wrap(words, paper.columns() / size).stream()
                .map(line -> new TextLine(line, size, emphasis, alignment));
    }

    private Feed feed(double millimetres) {
        return new Feed(paper.dotsIn(millimetres));
    }
}
