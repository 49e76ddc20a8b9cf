package id.giliran.kiosk.technician;

import id.giliran.printing.PrinterEvent;
import id.giliran.printing.port.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The printer as a technician handles it. Nothing here waits for the printer: answers come on the screen's thread. */
public interface PrinterDesk {
    /** What a person calls the printer. */
    String describe();

    /** The last things that happened, newest first. */
    List<PrinterEvent> recentEvents();

    /** How much of the roll is left by the paper meter, 0 to 100; empty when unknown. */
    OptionalInt leftPercent();

    /** Paper used since the roll was changed; empty when unknown. */
    OptionalInt usedMillimetres();

    /** Prints a test ticket after those that wait; tells what prevented it. */
    void printTest(Consumer<Optional<PrinterException.Reason>> watcher);

    /** A new roll is in: the paper meter begins anew. */
    void rollChanged(Runnable done);
}
