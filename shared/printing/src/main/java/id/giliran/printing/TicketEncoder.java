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
import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.escpos.QrModules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says one ticket's elements in ESC/POS, for one printer; used once. */
final class TicketEncoder {
    private static final int LEADING_DOTS = 6;

    private final PrinterProfile paper;
    private final EscPos bytes = new EscPos();
    private @Nullable Style current;

    private record Style(int size, Emphasis emphasis, Alignment alignment) {}

    private TicketEncoder(PrinterProfile paper) {
        this.paper = paper;
    }

    /** The bytes of a whole ticket, which begin by clearing whatever an earlier one left behind. */
    static byte[] encode(List<TicketElement> elements, PrinterProfile paper) {
        TicketEncoder encoder = new TicketEncoder(paper);
        encoder.bytes.initialize().cancelKanji();
        elements.forEach(encoder::add);
        return encoder.bytes.toByteArray();
    }

    private void add(TicketElement element) {
        switch (element) {
            case TextLine line -> line(line.text(), new Style(line.size(), line.emphasis(), line.alignment()));
            case Rule rule -> line("-".repeat(rule.columns()), new Style(1, Emphasis.PLAIN, Alignment.LEFT));
            case HugeNumber huge -> line(huge.number(), new Style(huge.size(), Emphasis.BOLD, Alignment.CENTER));
            case Bullet bullet -> bullet(bullet);
            case QrCode qr -> qr(qr);
            case Feed feed -> bytes.feed(feed.dots());
            case Cut _ -> bytes.cut();
        }
    }

    private void bullet(Bullet bullet) {
        String lead = "- ";
        for (String text : bullet.lines()) {
            line(lead + text, new Style(1, Emphasis.PLAIN, Alignment.LEFT));
            lead = "  ";
        }
    }

    private void qr(QrCode qr) {
        style(new Style(1, Emphasis.PLAIN, Alignment.CENTER));
        if (paper.nativeQr()) {
            bytes.qr(qr.text(), qr.moduleDots());
        } else {
            QrModules modules = QrModules.of(qr.text());
            int side = modules.size() * qr.moduleDots();
            bytes.raster(side, side, (x, y) -> modules.dark(x / qr.moduleDots(), y / qr.moduleDots()));
        }
    }

    private void line(String text, Style style) {
        style(style);
        bytes.text(text).lineFeed();
    }

    /** Only a change is sent: at 9600 baud each byte is a millisecond of a visitor's time. */
    private void style(Style wanted) {
        if (wanted.equals(current)) {
            return;
        }
        bytes.align(wanted.alignment() == Alignment.CENTER ? EscPos.CENTER : EscPos.LEFT)
                .size(wanted.size())
                .bold(wanted.emphasis() != Emphasis.PLAIN)
                .reverse(wanted.emphasis() == Emphasis.REVERSE)
                .lineSpacing(wanted.size() * paper.fontHeightDots() + LEADING_DOTS);
        current = wanted;
    }
}
