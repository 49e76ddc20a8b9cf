package id.giliran.kiosk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.KioskReportRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class ReporterTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<KioskReportRequest> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch answer = new CountDownLatch(1);

    /** A hub that keeps the first report waiting. */
    private final class SlowHub implements ActSender {
        @Override
        public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
            heard.add((KioskReportRequest) request);
            try {
                answer.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            return new ActResult.Done<>(reply.cast(ActReply.DONE));
        }
    }

    @Test
    void changesWhileTheHubIsSlowAreReplacedByTheNewestAndNobodyWaits() {
        try (Reporter reporter = new Reporter(new KioskActs(new SlowHub(), 1))) {
            reporter.tell(report("first"));
            reporter.begin();
            await().atMost(LIMIT).until(() -> heard.size() == 1);
            reporter.tell(report("second"));
            reporter.tell(report("third"));
            answer.countDown();

            await().atMost(LIMIT).until(() -> heard.size() == 2);
            assertThat(heard).containsExactly(report("first"), report("third"));
        }
    }

    @Test
    void lastReportIsToldAgainWithoutAnyChange() {
        answer.countDown();
        try (Reporter reporter = new Reporter(new KioskActs(new SlowHub(), 1), Duration.ofMillis(50))) {
            reporter.begin();
            reporter.tell(report("only"));

            await().atMost(LIMIT).until(() -> heard.size() >= 3);
            assertThat(heard).containsOnly(report("only"));
        }
    }

    private static KioskReportRequest report(String name) {
        return new KioskReportRequest(name, "0.1.0", true, List.of(), -1);
    }
}
