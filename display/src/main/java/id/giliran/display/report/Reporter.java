package id.giliran.display.report;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.DisplayReportRequest;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the newest report at each change, and again every five seconds, on a thread of its own. */
public final class Reporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final ActSender hub;
    private final int display;
    private final BlockingQueue<DisplayReportRequest> newest = new ArrayBlockingQueue<>(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("display-report").unstarted(this::work);
    private @Nullable DisplayReportRequest last;
    private boolean refused;

    /** @param display number of this display in the office, from 1 */
    public Reporter(ActSender hub, int display) {
        this.hub = hub;
        this.display = display;
    }

    /** Begins to report. */
    public void begin() {
        thread.start();
    }

    /** The display is so now; returns at once. A change that was not sent yet is replaced. */
    public synchronized void tell(DisplayReportRequest report) {
        newest.clear();
        newest.add(report);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                DisplayReportRequest change = newest.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                send(change == null ? last : change);
            }
        } catch (InterruptedException closing) {
            LOG.debug("The display is ending, and reports no more.");
        }
    }

    private void send(@Nullable DisplayReportRequest report) {
        if (report == null) {
            return;
        }
        last = report;
        switch (hub.act(ApiPaths.displayReport(display), report, ActReply.class)) {
            case ActResult.Done<ActReply> done -> refused = false;
            case ActResult.Refused<ActReply> no -> tellRefusal(no.problem().detail());
            case ActResult.Unreachable<ActReply> away -> LOG.debug("The report did not reach the hub.");
        }
    }

    private void tellRefusal(String why) {
        if (!refused) {
            LOG.warn("The hub does not take this display's reports: {}", why);
        }
        refused = true;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
