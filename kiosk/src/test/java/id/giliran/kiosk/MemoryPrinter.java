package id.giliran.kiosk;

import id.giliran.printing.PaperProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the bytes of each ticket; can be out of paper. */
public final class MemoryPrinter implements PrinterPort {
    private final List<byte[]> tickets = new ArrayList<>();
    private boolean outOfPaper;

    public void outOfPaper(boolean out) {
        outOfPaper = out;
    }

    public int tickets() {
        return tickets.size();
    }

    @Override
    public void send(byte[] bytes) throws PrinterException {
        if (outOfPaper) {
            PaperPrinterPort empty = new PaperPrinterPort(
                    Path.of("nowhere"), PaperProfile.generic80().roll());
            empty.outOfPaper(true);
            empty.send(bytes);
        }
        tickets.add(bytes);
    }

    @Override
    public String describe() {
        return "memory";
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
