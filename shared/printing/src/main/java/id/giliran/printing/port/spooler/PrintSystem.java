package id.giliran.printing.port.spooler;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import java.awt.print.PrinterJob;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterURI;

/**
 * The operating system's print queues, as javax.print reaches them: on Linux it asks CUPS for their names and hands
 * documents to the program lpr, on Windows it writes to the spooler. It knows no time limits, so each use gets a thread
 * that may be left behind.
 */
final class PrintSystem {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String POLLING = "sun.java2d.print.polling";
    private static final String LPR = "/usr/bin/lpr";

    PrintSystem() {
        // Java else remembers the queues for two minutes, also that there were none when the kiosk was switched on.
        if (System.getProperty(POLLING) == null) {
            System.setProperty(POLLING, "false");
        }
    }

    List<PrintService> queues() throws PrinterException {
        return Arrays.asList(inTime(() -> PrintServiceLookup.lookupPrintServices(null, null)));
    }

    /** @throws PrinterException when there is no such queue; the message names those that exist */
    PrintService find(String queue) throws PrinterException {
        List<PrintService> found = queues();
        return found.stream()
                .filter(service -> service.getName().equals(queue))
                .findFirst()
                .orElseThrow(() -> unknown(queue, found));
    }

    private static PrinterException unknown(String queue, List<PrintService> found) {
        String known =
                String.join(", ", found.stream().map(PrintService::getName).toList());
        return new PrinterException(
                Reason.NOT_FOUND,
                found.isEmpty()
                        ? "The print system shows no queue at all, so not \"" + queue
                                + "\" either: start it (on Linux it is CUPS), and add the printer there."
                        : "The print system has no queue \"" + queue + "\", it has: " + known
                                + ". Correct the name in printer.yaml, or add the printer there.");
    }

    /** Where questions about a queue are answered in IPP; empty where they are not. */
    static Optional<URI> ipp(PrintService service) {
        return Optional.ofNullable(service.getAttribute(PrinterURI.class)).map(PrinterURI::getURI);
    }

    /** Hands over bytes that the printer is to get as they are. */
    void print(PrintService service, byte[] bytes, String jobName) throws PrinterException {
        PrintRequestAttributeSet named = new HashPrintRequestAttributeSet(new JobName(jobName, null));
        inTime(() -> {
            forgetRefusal(service);
            service.createPrintJob().print(new SimpleDoc(bytes, DocFlavor.BYTE_ARRAY.AUTOSENSE, null), named);
            return service;
        });
    }

    /** Hands over a drawn page, which the queue's driver turns into what its printer understands. */
    void print(PrintService service, TicketPage page, String jobName) throws PrinterException {
        inTime(() -> {
            forgetRefusal(service);
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(jobName);
            job.setPageable(page.pages());
            job.print();
            return service;
        });
    }

    /** Java else remembers for ever that a queue once took no jobs; to be asked for everything makes it look again. */
    private static void forgetRefusal(PrintService service) {
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            service.getAttributes();
        }
    }

    private static <T> T inTime(Callable<T> act) throws PrinterException {
        FutureTask<T> task = new FutureTask<>(act);
        Thread.ofPlatform().daemon().name("print system").start(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            task.cancel(true);
            throw new PrinterException(
                    Reason.STUCK,
                    "The print system says nothing for " + PATIENCE.toSeconds() + " seconds: start it again.",
                    silent);
        } catch (ExecutionException failed) {
            throw refused(failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private static PrinterException refused(Throwable failure) {
        String words = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        if (words.contains(LPR) && words.contains("Cannot run program")) {
            return new PrinterException(
                    Reason.REFUSED,
                    "Java prints by the program " + LPR
                            + ", which is not here: install it, on Debian the package cups-bsd.",
                    failure);
        }
        if (failure instanceof PrintException && words.contains("not accepting")) {
            return new PrinterException(
                    Reason.QUEUE_PAUSED,
                    "The print queue takes no jobs: let it accept them again, in the system's printer settings.",
                    failure);
        }
        return new PrinterException(
                Reason.REFUSED, "The print system refused the ticket (" + words + "): look into its log.", failure);
    }

    static PrinterException interrupted() {
        return new PrinterException(Reason.INTERRUPTED, "The ticket was given up, because this program is ending.");
    }
}
