package id.giliran.printing.port.spooler;

import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.paper.PaperRoll;
import id.giliran.printing.paper.UnknownCommandException;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterStatus;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/**
 * A printer behind a print queue of the operating system. Where the spooler speaks IPP each ticket is followed until it
 * is printed, and taken back when it is not; elsewhere a ticket counts as printed when the spooler has taken it.
 *
 * <p>A spooler learns only from a job whether its printer is there. So the first job, and the first one after a failure,
 * prints nothing: a ticket is sent when it has gone through.
 */
public final class SpoolerPrinterPort implements PrinterPort {
    private static final Duration BEFORE_TICKET = Duration.ofSeconds(3);

    private final PrintSystem system = new PrintSystem();
    private final IppSpooler spooler = new IppSpooler();
    private final SpoolerSettings settings;
    private final PaperRoll roll;
    private @Nullable String trial;
    private boolean proven;
    private boolean completed;
    private volatile CountDownLatch closing = new CountDownLatch(1);

    /** @param roll what a graphic printer is to be told about its paper */
    public SpoolerPrinterPort(SpoolerSettings settings, PaperRoll roll) {
        this.settings = settings;
        this.roll = roll;
    }

    @Override
    public synchronized void send(byte[] bytes) throws PrinterException {
        completed = false;
        PrintService service = system.find(settings.queue());
        Optional<WatchedQueue> watched = watched(service);
        if (watched.isEmpty()) {
            printUnwatched(service, bytes);
            return;
        }
        prove(service, watched.get(), BEFORE_TICKET);
        proven = false;
        completed = printed(service, watched.get(), bytes);
        proven = true;
    }

    private void printUnwatched(PrintService service, byte[] bytes) throws PrinterException {
        try {
            print(service, bytes, JobNames.next());
        } catch (PrinterException failure) {
            // The print system was left in the middle of it, and may still hand the ticket over.
            boolean underway = failure.reason() == Reason.STUCK || failure.reason() == Reason.INTERRUPTED;
            throw underway ? failure.afterSending() : failure;
        }
    }

    private boolean printed(PrintService service, WatchedQueue queue, byte[] bytes) throws PrinterException {
        String job = JobNames.next();
        boolean spooled = false;
        try {
            print(service, bytes, job);
            spooled = true;
            return queue.printed(job);
        } catch (PrinterException failure) {
            takeBack(queue, job, failure);
            throw spooled || failure.reason() == Reason.STUCK ? failure.afterSending() : failure;
        }
    }

    /** Also when this program is ending, and when it is not known how far the ticket came. */
    private static void takeBack(WatchedQueue queue, String job, PrinterException failure) {
        boolean interrupted = Thread.interrupted();
        try {
            queue.takeBack(job);
        } catch (PrinterException silent) {
            failure.addSuppressed(silent);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void print(PrintService service, byte[] bytes, String job) throws PrinterException {
        if (!settings.graphic()) {
            system.print(service, bytes, job);
            return;
        }
        try {
            system.print(service, new TicketPage(new PaperPrinter(roll).print(bytes), roll.dpi()), job);
        } catch (UnknownCommandException unknown) {
            throw new PrinterException(
                    Reason.REFUSED, "The ticket could not be drawn. " + unknown.getMessage(), unknown);
        }
    }

    @Override
    public synchronized Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        PrintService service = system.find(settings.queue());
        Optional<WatchedQueue> watched = watched(service);
        if (watched.isPresent()) {
            prove(service, watched.get(), patience);
        }
        return Optional.empty();
    }

    private void prove(PrintService service, WatchedQueue queue, Duration patience) throws PrinterException {
        queue.check();
        if (proven || settings.graphic()) {
            return;
        }
        String job = trial;
        if (job == null) {
            job = JobNames.next();
            system.print(service, new EscPos().initialize().toByteArray(), job);
            trial = job;
        }
        Optional<SpoolJob> last = queue.follow(job, patience);
        if (last.isEmpty() || last.get().state().over()) {
            trial = null;
        }
        if (last.isPresent() && last.get().state() != SpoolJob.State.COMPLETED) {
            throw queue.unfinished(last.get());
        }
        proven = true;
    }

    private Optional<WatchedQueue> watched(PrintService service) {
        if (closing.getCount() == 0) {
            closing = new CountDownLatch(1);
        }
        URI given = settings.ipp();
        Optional<URI> address = given == null
                ? PrintSystem.ipp(service)
                : Optional.of(given.resolve("/printers/" + settings.queue().replace(" ", "%20")));
        return address.map(
                ipp -> new WatchedQueue(settings.queue(), new IppQueue(spooler, ipp), settings.watchdog(), closing));
    }

    @Override
    public synchronized boolean jobCompleted() {
        return completed;
    }

    @Override
    public String describe() {
        return "print queue " + settings.queue();
    }

    /** A ticket that is waited for is given up at once. */
    @Override
    public void close() {
        closing.countDown();
    }
}
