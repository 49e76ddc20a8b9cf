package id.giliran.kiosk.report;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.KioskReportRequest;
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

    private final KioskActs hub;
    private final Duration beat;
    private final BlockingQueue<KioskReportRequest> newest = new ArrayBlockingQueue<>(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("kiosk-report").unstarted(this::work);
    private @Nullable KioskReportRequest last;
    private boolean refused;

    public Reporter(KioskActs hub) {
        this(hub, BEAT);
    }

    /** @param beat after which the last report is told again */
    Reporter(KioskActs hub, Duration beat) {
        this.hub = hub;
        this.beat = beat;
    }

    /** Begins to report. */
    public void begin() {
        thread.start();
    }

    /** The kiosk is so now; returns at once. A change that was not sent yet is replaced. */
    public void tell(KioskReportRequest report) {
        newest.clear();
        var unused = newest.offer(report);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                @Nullable KioskReportRequest change = newest.poll(beat.toMillis(), TimeUnit.MILLISECONDS);
                send(change == null ? last : change);
            }
        } catch (InterruptedException closing) {
            LOG.debug("The kiosk is ending, and reports no more.");
        }
    }

    private void send(@Nullable KioskReportRequest report) {
        if (report == null) {
            return;
        }
        last = report;
        switch (hub.report(report)) {
            case ActResult.Done<ActReply> done -> refused = false;
            case ActResult.Refused<ActReply> no -> {
                if (!refused) {
                    LOG.warn(
                            "The hub does not take this kiosk's reports: {}",
                            no.problem().detail());
                }
                refused = true;
            }
            case ActResult.Unreachable<ActReply> away -> LOG.debug("The report did not reach the hub.");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
