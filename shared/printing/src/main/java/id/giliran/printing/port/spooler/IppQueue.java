package id.giliran.printing.port.spooler;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One queue of a spooler that speaks IPP. */
final class IppQueue {
    private static final String[] OF_QUEUE = {
        "printer-state",
        "printer-state-reasons",
        "printer-state-message",
        "printer-is-accepting-jobs",
        "printer-up-time"
    };
    private static final String[] OF_JOB = {
        "job-id", "job-name", "job-state", "time-at-creation", "job-printer-state-message"
    };

    private final IppSpooler spooler;
    private final URI queue;
    private final String user = System.getProperty("user.name", "");

    IppQueue(IppSpooler spooler, URI queue) {
        this.spooler = spooler;
        this.queue = queue;
    }

    /** @throws IppException also when there is no such queue */
    QueueState state() throws IppException, InterruptedException {
        IppResponse answer = granted(
                spooler.ask(queue, ask(IppRequest.GET_PRINTER_ATTRIBUTES).keywords("requested-attributes", OF_QUEUE)));
        return answer.groups(IppTag.PRINTER_GROUP).stream()
                .findFirst()
                .map(QueueState::of)
                .orElseThrow(() -> new IppException("It says nothing about the queue " + queue + "."));
    }

    /** What is not over yet, of the user whose program asks. */
    List<SpoolJob> waiting() throws IppException, InterruptedException {
        return jobs("not-completed");
    }

    /** The job with this name, also when it is over, as far as the spooler remembers. */
    Optional<SpoolJob> find(String name) throws IppException, InterruptedException {
        return jobs("all").stream().filter(job -> job.name().equals(name)).findFirst();
    }

    private List<SpoolJob> jobs(String which) throws IppException, InterruptedException {
        IppRequest question =
                ask(IppRequest.GET_JOBS).keywords("which-jobs", which).keywords("requested-attributes", OF_JOB);
        return granted(spooler.ask(queue, question)).groups(IppTag.JOB_GROUP).stream()
                .map(SpoolJob::of)
                .toList();
    }

    /** Empty when the spooler has forgotten it. */
    Optional<SpoolJob> job(int id) throws IppException, InterruptedException {
        IppRequest question =
                ask(IppRequest.GET_JOB_ATTRIBUTES).integer("job-id", id).keywords("requested-attributes", OF_JOB);
        IppResponse answer = spooler.ask(queue, question);
        if (answer.status() == IppResponse.NOT_FOUND) {
            return Optional.empty();
        }
        return granted(answer).groups(IppTag.JOB_GROUP).stream().findFirst().map(SpoolJob::of);
    }

    /** Whether the spooler has agreed to end this job; it may take its time to do so. */
    boolean cancel(int id) throws IppException, InterruptedException {
        return spooler.ask(queue, ask(IppRequest.CANCEL_JOB).integer("job-id", id))
                .successful();
    }

    private IppResponse granted(IppResponse answer) throws IppException {
        if (!answer.successful()) {
            throw new IppException(
                    "It refuses to speak about the queue %s (IPP status 0x%04X).".formatted(queue, answer.status()));
        }
        return answer;
    }

    private IppRequest ask(int operation) {
        return new IppRequest(operation, queue).user(user);
    }
}
