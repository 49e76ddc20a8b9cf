package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
final class PowerCutIT {
    private static final long SEED = 20_261_122;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than the test, so that the hub is killed in it. */
    private static final String NEVER_ENDING_FLUSH = "delay_enter=100000000";

    @TempDir
    Path folder;

    @BeforeEach
    void needStrace() {
        PowerCuts.missing().ifPresent(why -> assumeTrue(false, why));
    }

    @Test
    void noReplyIsLostWhenThePowerIsCut() throws IOException {
        PowerCutReport report = PowerCuts.run(options(80, false));

        assertThat(report.sentences()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.acknowledged()).isGreaterThan(100);
    }

    @Test
    void aDiskThatLiesIsFoundByWhatIsLost() throws IOException {
        PowerCutReport report = PowerCuts.run(options(10, true));

        assertThat(report.lost()).isPositive();
        assertThat(report.sentences()).anyMatch(sentence -> sentence.contains("of them lost"));
    }

    private PowerCutOptions options(int cuts, boolean lyingDisk) throws IOException {
        Path config = folder.resolve("config");
        RehearsalOffice.copy(Workplace.config(), config);
        return new PowerCutOptions(config, folder, cuts, SEED, lyingDisk);
    }

    /** The next hub finds the ticket in the memory of the operating system; said to be done, it must be on the disk. */
    @Test
    void whatAKilledHubHadNotFlushedIsFlushedBeforeAnybodyIsToldThatItIsDone() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data")).toRealPath();
        Path config = folder.resolve("config");
        Disk disk = new Disk(new Random(SEED));
        try (TroubledHub hub = TroubledHub.open(config, data)) {
            hub.issue("1");
            long flushed = Files.size(hub.writeAheadFile());
            found(disk, data);
            hub.diskFails(hub.writeAheadFile(), "fsync,fdatasync", NEVER_ENDING_FLUSH);
            CompletableFuture<?> unanswered =
                    CompletableFuture.runAsync(() -> askInVain(hub), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> Files.size(hub.writeAheadFile()) > flushed);
            hub.kill();
            unanswered.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            written(disk, 100, "journal.db-wal", Files.readAllBytes(hub.writeAheadFile()));
        }
        Path log = folder.resolve("calls.log");
        HubProcess.How watched = HubProcess.How.plain().under(Strace.recording(log, Strace.Disturbance.SLOW_FLUSHES));
        List<Heard> heard;
        try (TroubledHub next = TroubledHub.start(config, data, watched)) {
            assertThat(next.issue("2")).isEqualTo("L002");
            heard = next.heard();
        }

        Map<String, String> told = replay(disk, new Witness(data, heard), log);
        assertThat(told).hasSize(1);
        for (int cut = 0; cut < 20; cut++) {
            Path found = PowerCuts.rebuilt(disk, folder, new Random(cut));
            assertThat(Aftermath.of(found, told)).isEqualTo(new Aftermath(List.of(), List.of(), List.of()));
        }
    }

    private static void askInVain(TroubledHub hub) {
        try {
            hub.ask("2");
        } catch (IOException killed) {
            // As it should be.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that is there is safe. */
    private static void found(Disk disk, Path data) throws IOException {
        long call = 0;
        for (String name : List.of("journal.db", "journal.db-wal", "journal.db.newest")) {
            disk.happen(new Moment.Opened(name));
            written(disk, ++call, name, Files.readAllBytes(data.resolve(name)));
            disk.happen(new Moment.Flushing(call, name));
            disk.happen(new Moment.Flushed(call, Moment.Outcome.DONE));
        }
        disk.happen(new Moment.Flushing(call, ""));
        disk.happen(new Moment.Flushed(call, Moment.Outcome.DONE));
    }

    private static void written(Disk disk, long call, String name, byte[] bytes) {
        disk.happen(new Moment.Changing(call, name, new Change.Write(0, bytes)));
        disk.happen(new Moment.Changed(call, true));
    }

    /** Up to the moment at which the last reply had left. */
    private static Map<String, String> replay(Disk disk, Witness witness, Path log) throws IOException {
        new TraceReader(witness).read(log);
        Map<String, String> told = new HashMap<>();
        for (Moment moment : witness.moments()) {
            if (told.isEmpty()) {
                disk.happen(moment);
            }
            if (moment instanceof Moment.Acknowledged(String key, String body)) {
                told.put(key, body);
            }
        }
        return told;
    }
}
