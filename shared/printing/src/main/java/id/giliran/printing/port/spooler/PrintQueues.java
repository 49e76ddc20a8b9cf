package id.giliran.printing.port.spooler;

import id.giliran.printing.port.PrinterException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;

/** Which print queues the operating system has, for a technician who chooses one. */
public final class PrintQueues {
    private PrintQueues() {}

    /**
     * One queue.
     *
     * @param name by which it is chosen
     * @param state in a few words
     */
    public record Found(String name, String state) {}

    /** All of them, in the order of the print system. */
    public static List<Found> all() throws PrinterException {
        IppSpooler spooler = new IppSpooler();
        List<Found> found = new ArrayList<>();
        for (PrintService service : new PrintSystem().queues()) {
            found.add(new Found(service.getName(), state(service, spooler)));
        }
        return found;
    }

    private static String state(PrintService service, IppSpooler spooler) throws PrinterException {
        Optional<URI> address = PrintSystem.ipp(service);
        if (address.isEmpty()) {
            return "the print system does not tell its state";
        }
        try {
            return new IppQueue(spooler, address.get()).state().inWords();
        } catch (IppException silent) {
            return "state unknown: " + silent.getMessage();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw PrintSystem.interrupted();
        }
    }
}
