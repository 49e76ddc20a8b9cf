package id.giliran.rehearsal.trial.flood;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.request.IssueTicketRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a kiosk feels that gives numbers at an even pace.
 *
 * @param numbers how many it gave
 * @param middle half of them were given in this time or less
 */
record Feeling(int numbers, Duration middle) {
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final IssueTicketRequest NUMBER = new IssueTicketRequest("information", "id", null);

    /** Gives numbers for this long. */
    static Feeling of(KioskActs kiosk, Duration length) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            if (!(kiosk.issue(NUMBER) instanceof ActResult.Done<?>)) {
                throw new IOException("The kiosk got no number within its patience.");
            }
            nanos.add(System.nanoTime() - begun);
            boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Feeling(sorted.size(), Duration.ofNanos(sorted.get(sorted.size() / 2)));
    }

    /** How many times as long it takes as at another time. */
    double times(Feeling quiet) {
        return (double) middle.toNanos() / quiet.middle.toNanos();
    }
}
