package id.giliran.printing;

import id.giliran.printing.PrinterProfile.Presenter;
import id.giliran.printing.PrinterProfile.Sizes;
import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Beep;
import id.giliran.printing.TicketElement.Bullet;
import id.giliran.printing.TicketElement.Cut;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.TicketElement.Feed;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.Image;
import id.giliran.printing.TicketElement.KeptImage;
import id.giliran.printing.TicketElement.QrCode;
import id.giliran.printing.TicketElement.Rule;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.printing.escpos.DotImage;
import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.escpos.Letters;
import id.giliran.printing.escpos.QrModules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says one ticket's elements in ESC/POS, for one printer; used once. */
final class TicketEncoder {
    private static final int LARGEST_LINE_SPACING = 255;
    private static final int ROWS_OF_A_COLUMN = 8;

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
        encoder.begin();
        elements.forEach(encoder::add);
        return encoder.bytes.toByteArray();
    }

    private void begin() {
        bytes.initialize();
        if (paper.cancelKanji()) {
            bytes.cancelKanji();
        }
        if (paper.lockFeedKey()) {
            bytes.lockFeedKey();
        }
        if (paper.setsFeedUnits()) {
            bytes.unitsPerInch(paper.dpi(), paper.feedUnitsPerInch());
        }
        if (paper.letters() != Letters.ASCII) {
            bytes.codePage(paper.codePage());
        }
    }

    private void add(TicketElement element) {
        switch (element) {
            case TextLine line -> line(line.text(), new Style(line.size(), line.emphasis(), line.alignment()));
            case Rule rule -> line("-".repeat(rule.columns()), new Style(1, Emphasis.PLAIN, Alignment.LEFT));
            case HugeNumber huge -> line(huge.number(), new Style(huge.size(), Emphasis.BOLD, Alignment.CENTER));
            case Bullet bullet -> bullet(bullet);
            case QrCode qr -> qr(qr);
            case Image image -> image(image.dots(), image.alignment());
            case KeptImage kept -> {
                style(new Style(1, Emphasis.PLAIN, kept.alignment()));
                bytes.keptImage(kept.number());
            }
            case Feed feed -> bytes.feed(paper.feedUnits(feed.rows()));
            case Cut _ -> cut();
            case Beep _ -> beep();
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
        if (paper.nativeQr()) {
            style(new Style(1, Emphasis.PLAIN, Alignment.CENTER));
            bytes.qr(qr.text(), qr.moduleDots());
        } else {
            QrModules modules = QrModules.of(qr.text());
            int rows = Math.max(1, Math.round((float) qr.moduleDots() * paper.rowsPerInch() / paper.dpi()));
            image(
                    DotImage.of(
                            modules.size() * qr.moduleDots(),
                            modules.size() * rows,
                            (x, y) -> modules.dark(x / qr.moduleDots(), y / rows)),
                    Alignment.CENTER);
        }
    }

    private void image(DotImage image, Alignment alignment) {
        style(new Style(1, Emphasis.PLAIN, alignment));
        switch (paper.image()) {
            case RASTER -> bytes.raster(image);
            case GRAPHICS -> bytes.graphics(image);
            case COLUMNS -> {
                bytes.lineSpacing(paper.feedUnits(ROWS_OF_A_COLUMN)).columns(image);
                current = null;
            }
            case NONE ->
                throw new IllegalArgumentException("Printer profile " + paper.name()
                        + " has \"image: none\", so no QR code can be printed on it.");
        }
    }

    private void cut() {
        if (paper.presenter() == Presenter.CUSTOM) {
            bytes.present(paper.presentMillimetres(), paper.takeBackSeconds());
        } else if (paper.cutter() == PrinterProfile.Cutter.FULL) {
            bytes.cutThrough();
        } else {
            bytes.cut();
        }
    }

    private void beep() {
        switch (paper.beeper()) {
            case ESC_B -> bytes.beep();
            case ESC_PAREN_A -> bytes.beepInside();
            case NONE -> {}
        }
    }

    private void line(String text, Style style) {
        style(style);
        bytes.text(text, paper.letters()).lineFeed();
    }

    /** Only a change is sent: at 9600 baud each byte is a millisecond of a visitor's time. */
    private void style(Style wanted) {
        if (wanted.equals(current)) {
            return;
        }
        boolean bold = wanted.emphasis() != Emphasis.PLAIN;
        bytes.align(
                switch (wanted.alignment()) {
                    case LEFT -> EscPos.LEFT;
                    case CENTER -> EscPos.CENTER;
                    case RIGHT -> EscPos.RIGHT;
                });
        if (paper.sizes() == Sizes.ESC) {
            bytes.printMode(wanted.size(), bold);
        } else {
            bytes.size(wanted.size()).bold(bold);
        }
        if (paper.reverse()) {
            bytes.reverse(wanted.emphasis() == Emphasis.REVERSE);
        }
        int leading = (paper.fontHeightRows() + 3) / 4;
        int spacing = paper.feedUnits(wanted.size() * paper.fontHeightRows() + leading);
        // Beyond that a line is as high as its letters.
        bytes.lineSpacing(Math.min(LARGEST_LINE_SPACING, spacing));
        current = wanted;
    }
}
