package id.giliran.printing.port.spooler;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A queue whose spooler tells what becomes of each job. A spooler keeps what it cannot print and prints it whenever it
 * can, an old ticket too: so a job of ours is printed soon, or taken back.
 */
final class WatchedQueue {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedQueue.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration CANCEL_LIMIT = Duration.ofSeconds(5);

    private final String name;
    private final IppQueue queue;
    private final Duration watchdog;
    private final CountDownLatch closing;

    WatchedQueue(String name, IppQueue queue, Duration watchdog, CountDownLatch closing) {
        this.name = name;
        this.queue = queue;
        this.watchdog = watchdog;
        this.closing = closing;
    }

    /** A question to the spooler. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IppException, InterruptedException;
    }

    /**
     * Fails when a job would not be printed now. Takes back what is ours and older than any ticket that is waited for,
     * such as one of a kiosk that was switched off meanwhile.
     */
    void check() throws PrinterException {
        QueueState state = asked(queue::state);
        Optional<PrinterException> fault = fault(state);
        for (SpoolJob job : asked(queue::waiting)) {
            boolean old = state.now() - job.createdAt() > watchdog.toSeconds();
            if (JobNames.isOurs(job.name()) && old) {
                boolean agreed = asked(() -> queue.cancel(job.id()));
                LOG.info("Job {} waits in the print queue {} for too long; taken back: {}.", job.id(), name, agreed);
            }
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    /**
     * Waits until a job is over, or until nothing will become of it for now.
     *
     * @return its last known state; empty when the spooler keeps no record of it
     */
    Optional<SpoolJob> follow(String jobName, Duration limit) throws PrinterException {
        long end = System.nanoTime() + limit.toNanos();
        Optional<SpoolJob> job = asked(() -> queue.find(jobName));
        while (job.isPresent() && !isSettled(job.get()) && System.nanoTime() < end) {
            int id = job.get().id();
            pause();
            job = asked(() -> queue.job(id));
        }
        return job;
    }

    private boolean isSettled(SpoolJob job) throws PrinterException {
        boolean waits = job.state() != SpoolJob.State.PROCESSING;
        return job.state().over() || (waits && asked(queue::state).stopped());
    }

    /**
     * Waits until a ticket is printed, and takes it back when that does not happen in time.
     *
     * @return whether the spooler said that it is; false when it keeps no record of what is over
     * @throws PrinterException when it is not printed; the message says so when it may still be
     */
    boolean printed(String jobName) throws PrinterException {
        Optional<SpoolJob> last = follow(jobName, watchdog);
        if (last.isPresent() && !last.get().state().over()) {
            PrinterException cause = unfinished(last.get());
            last = takeBack(jobName, last.get());
            if (last.isPresent() && last.get().state() != SpoolJob.State.COMPLETED) {
                throw last.get().state().over() ? cause : mayStillComeOut(cause, last.get());
            }
        }
        if (last.isPresent() && last.get().state() != SpoolJob.State.COMPLETED) {
            throw ended(last.get());
        }
        return last.isPresent();
    }

    /** Takes a job back, wherever it stands. */
    void takeBack(String jobName) throws PrinterException {
        Optional<SpoolJob> job = asked(() -> queue.find(jobName));
        if (job.isPresent() && !job.get().state().over()) {
            takeBack(jobName, job.get());
        }
    }

    private Optional<SpoolJob> takeBack(String jobName, SpoolJob job) throws PrinterException {
        boolean agreed = asked(() -> queue.cancel(job.id()));
        return agreed ? follow(jobName, CANCEL_LIMIT) : asked(() -> queue.job(job.id()));
    }

    /** Why a job is not over. */
    PrinterException unfinished(SpoolJob job) throws PrinterException {
        String said = job.message().isBlank() ? "" : " (the print system says: \"" + job.message() + "\")";
        return fault(asked(queue::state))
                .orElse(new PrinterException(
                        Reason.OFFLINE,
                        "The printer behind the print queue \"" + name + "\" takes nothing" + said
                                + ": switch it on, and look after its cable and its paper." + waitsForEver(job)));
    }

    /** CUPS waits for a network printer to hang up first, which some never do. */
    private static String waitsForEver(SpoolJob job) {
        return job.message().contains("Waiting for printer to finish")
                ? " If tickets come out all the same, end the queue's address with /?waiteof=false."
                : "";
    }

    private PrinterException mayStillComeOut(PrinterException cause, SpoolJob job) {
        return new PrinterException(
                cause.reason(),
                cause.getMessage() + " The print system could not take job " + job.id()
                        + " back: its ticket may still come out, and is not valid then.",
                cause);
    }

    private PrinterException ended(SpoolJob job) {
        boolean aborted = job.state() == SpoolJob.State.ABORTED;
        return new PrinterException(
                Reason.REFUSED,
                "The print queue \"" + name + "\" has " + (aborted ? "given up" : "cancelled") + " the ticket, job "
                        + job.id() + (job.message().isBlank() ? "" : " (\"" + job.message() + "\")")
                        + ": look after the printer, and into the print system's log.");
    }

    private Optional<PrinterException> fault(QueueState state) {
        if (state.stopped()) {
            return Optional.of(paused("is paused", state, "let it print again", "cupsenable"));
        }
        if (!state.accepting()) {
            return Optional.of(paused("takes no jobs", state, "let it accept them again", "cupsaccept"));
        }
        return PrinterException.of(new PrinterStatus(state.conditions()), "print queue \"" + name + "\"");
    }

    private PrinterException paused(String what, QueueState state, String remedy, String command) {
        boolean tellsMore =
                !state.message().isBlank() && !what.contains(state.message().toLowerCase(Locale.ROOT));
        String why = !tellsMore ? "" : " (\"" + state.message() + "\")";
        return new PrinterException(
                Reason.QUEUE_PAUSED,
                "The print queue \"" + name + "\" " + what + why + ": " + remedy
                        + " in the system's printer settings, or with " + command + " " + name + ".");
    }

    private void pause() throws PrinterException {
        try {
            if (closing.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                throw PrintSystem.interrupted();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw PrintSystem.interrupted();
        }
    }

    private <T> T asked(Question<T> question) throws PrinterException {
        try {
            return question.ask();
        } catch (IppException silent) {
            throw new PrinterException(
                    Reason.NOT_FOUND,
                    "The print system does not tell what becomes of the print queue \"" + name + "\". "
                            + silent.getMessage() + " Start it (on Linux: systemctl start cups), or correct the"
                            + " spooler's ipp in printer.yaml.",
                    silent);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw PrintSystem.interrupted();
        }
    }
}
