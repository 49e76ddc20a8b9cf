package id.giliran.hub.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.Sequencer;
import id.giliran.hub.systemd.Systemd;
import id.giliran.hub.view.Views;
import id.giliran.protocol.view.Health;
import id.giliran.watch.DatagramSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class WatchdogIT {
    private static final Duration LONGEST_TURN = Duration.ofSeconds(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final String ALIVE = "WATCHDOG=1";

    @TempDir
    private Path folder;

    @Test
    void aWriterThatIsStuckSendsNoSignOfLifeUntilItTurnsAgain() throws Exception {
        SetClock clock = new SetClock();
        OfficeSettings office = OfficeSettings.read(HubTrial.OFFICE);
        KioskReports reports = new KioskReports(2);
        ViewBoard board = new ViewBoard(new Views(office.texts(), office.plan(), List::of), reports, clock);
        Path file = folder.resolve("journal.db");
        CountDownLatch stuck = new CountDownLatch(1);
        try (DatagramSink systemd = DatagramSink.at(folder);
                SqliteEventJournal journal = SqliteEventJournal.open(file);
                Sequencer sequencer = new Sequencer(journal, clock, board);
                ScreenStreams streams = new ScreenStreams(board, clock, "run", 1)) {
            sequencer.start();
            HubHealth health = new HubHealth(
                    "run",
                    clock,
                    board,
                    reports,
                    new DisplayReports(),
                    streams,
                    new Storage(file, 0, sequencer, LONGEST_TURN),
                    List::of);
            Systemd watched = Systemd.of(Map.of("NOTIFY_SOCKET", systemd.address(), "WATCHDOG_USEC", "60000000"));
            try (HealthWatch _ = new HealthWatch(health::tell, watched::see, LOOK_EVERY)) {
                Awaitility.await().until(() -> signsOfLife(systemd) > 1);

                var _ = sequencer.look(any -> await(stuck));
                Awaitility.await().until(() -> health.tell().status().equals(Health.FAILING));
                Awaitility.await().until(() -> systemd.received().endsWith(statusOf(health)));
                int before = signsOfLife(systemd);
                int toldBefore = systemd.received().length();
                Awaitility.await().until(() -> systemd.received().length() > toldBefore + 1_000);

                assertThat(signsOfLife(systemd)).isEqualTo(before);
                assertThat(health.tell().journal().turning()).isFalse();
                assertThat(health.tell().notices()).first().asString().startsWith("The writer has stood still");

                stuck.countDown();
                Awaitility.await().until(() -> signsOfLife(systemd) > before + 1);
                assertThat(health.tell().status()).isEqualTo(Health.OK);
            }
        } finally {
            stuck.countDown();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int signsOfLife(DatagramSink systemd) throws IOException {
        return systemd.received().split(ALIVE, -1).length - 1;
    }

    private static String statusOf(HubHealth health) {
        return "STATUS=failing: " + health.tell().notices().getFirst() + "\n";
    }
}
