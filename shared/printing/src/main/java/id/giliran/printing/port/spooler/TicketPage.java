package id.giliran.printing.port.spooler;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;

/**
 * A ticket as one page without margins, exactly as large as its paper.
 *
 * @param picture one pixel for each dot
 * @param dpi dots in an inch
 */
record TicketPage(BufferedImage picture, int dpi) implements Printable {
    private static final double POINTS_IN_INCH = 72;

    /** One page; Java fits what is given as a mere Printable to the printer's default paper, whatever its format says. */
    Pageable pages() {
        Book book = new Book();
        book.append(this, format());
        return book;
    }

    private PageFormat format() {
        double width = points(picture.getWidth());
        double height = points(picture.getHeight());
        Paper paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int pageIndex) {
        if (pageIndex > 0) {
            return NO_SUCH_PAGE;
        }
        Graphics2D pen = (Graphics2D) graphics;
        pen.scale(points(1), points(1));
        pen.drawImage(picture, 0, 0, null);
        return PAGE_EXISTS;
    }

    private double points(int dots) {
        return dots * POINTS_IN_INCH / dpi;
    }
}
