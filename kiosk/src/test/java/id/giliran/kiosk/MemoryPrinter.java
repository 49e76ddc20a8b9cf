package id.giliran.kiosk;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the bytes of each ticket; can be out of paper. */
public final class MemoryPrinter implements PrinterPort {
    private final List<byte[]> tickets = new ArrayList<>();
    private Optional<PrinterStatus> status = Optional.empty();
    private Optional<PrinterStatus> afterTicket = Optional.empty();
    private boolean outOfPaper;
    private boolean bug;

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
                    Path.of("nowhere"), PrinterProfile.generic80().roll());
            empty.outOfPaper(true);
            empty.send(bytes);
        }
        tickets.add(bytes);
        status = afterTicket.or(() -> status);
        afterTicket = Optional.empty();
    }

    /** What was printed as text, ticket by ticket. */
    public List<String> texts() {
        return tickets.stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** As a printer that is in order until it has taken the next ticket. */
    public void sayAfterNextTicket(PrinterCondition... conditions) {
        afterTicket = Optional.of(new PrinterStatus(Set.of(conditions)));
    }

    /** As a printer that answers, from now on, with this. */
    public void say(PrinterCondition... conditions) {
        status = Optional.of(new PrinterStatus(Set.of(conditions)));
    }

    /** As a port with a bug: asking it for its status throws what no port should throw. */
    public void breakDown(boolean broken) {
        bug = broken;
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) {
        if (bug) {
            throw new IllegalStateException("a bug in the port");
        }
        return status;
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
