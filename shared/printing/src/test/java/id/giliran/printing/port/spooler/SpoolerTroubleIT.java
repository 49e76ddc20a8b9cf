package id.giliran.printing.port.spooler;

import static id.giliran.printing.port.spooler.SpoolerBench.PATIENCE;
import static id.giliran.printing.port.spooler.SpoolerBench.assertFails;
import static id.giliran.printing.port.spooler.SpoolerBench.assertRefused;
import static id.giliran.printing.port.spooler.SpoolerBench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong between a real CUPS and its printer; never may an old ticket come out later. */
@Timeout(120)
class SpoolerTroubleIT {
    @TempDir
    private static Path folder;

    private static @Nullable PrivateCups cups;

    private SpoolerBench bench;
    private SpoolerPrinterPort port;

    @BeforeAll
    static void startCups() throws IOException {
        cups = PrivateCups.start(folder);
    }

    @AfterAll
    static void stopCups() {
        if (cups != null) {
            cups.close();
        }
    }

    @BeforeEach
    void plugIn() throws IOException {
        bench = new SpoolerBench(Objects.requireNonNull(cups));
        port = bench.port(Duration.ofSeconds(15));
    }

    @AfterEach
    void unplug() throws IOException {
        port.close();
        bench.close();
    }

    @Test
    void aPausedQueueIsSeenBeforeSendingAndNothingIsLeftInIt() throws Exception {
        assertThat(port.status(PATIENCE)).isEmpty();
        bench.cups().pause(bench.queue());

        assertFails(() -> port.status(PATIENCE), Reason.QUEUE_PAUSED, "is paused", "cupsenable " + bench.queue());
        assertRefused(() -> port.send(bytes(300)), Reason.QUEUE_PAUSED, "is paused");

        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
        bench.cups().resume(bench.queue());
        byte[] next = bytes(300);
        port.send(next);
        assertThat(bench.tickets()).containsExactly(next);
    }

    @Test
    void aQueueThatTakesNoJobsIsSeenWithTheReasonThatItGives() throws Exception {
        bench.cups().reject(bench.queue(), "roll is being changed");

        assertFails(
                () -> port.send(bytes(300)),
                Reason.QUEUE_PAUSED,
                "takes no jobs (\"roll is being changed\")",
                "cupsaccept " + bench.queue());

        bench.cups().accept(bench.queue());
        port.send(bytes(300));
        assertThat(bench.tickets()).hasSize(1);
    }

    @Test
    void aPrinterThatIsNotThereIsSeenBeforeTheFirstTicketAndAgainWhenItIsBack() throws Exception {
        port = bench.port(Duration.ofSeconds(3));
        bench.sink().close();

        assertFails(() -> port.status(Duration.ofSeconds(2)), Reason.OFFLINE, "takes nothing", "switch it on");
        assertFails(() -> port.send(bytes(300)), Reason.OFFLINE, "takes nothing");

        bench.sink().switchOn();
        bench.awaitBack(port);
        assertThat(bench.tickets()).isEmpty();
        byte[] next = bytes(300);
        port.send(next);
        assertThat(bench.tickets()).containsExactly(next);
    }

    @Test
    void aTicketThatThePrinterDoesNotTakeFailsAndNeverComesOutLater() throws Exception {
        port = bench.port(Duration.ofSeconds(3));
        port.send(bytes(300));
        bench.sink().close();

        assertFails(() -> port.send(bytes(400)), Reason.OFFLINE, "takes nothing", "may not exist or is unavailable");

        assertThat(port.jobCompleted()).isFalse();
        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
        bench.sink().switchOn();
        bench.awaitBack(port);
        byte[] next = bytes(500);
        port.send(next);
        assertThat(bench.tickets().getLast()).isEqualTo(next);
        assertThat(bench.tickets()).hasSize(2);
    }

    @Test
    void aTicketThatIsStuckInAFullPrinterIsTakenBack() throws Exception {
        port = bench.port(Duration.ofSeconds(3));
        port.send(bytes(300));
        bench.sink().stopTaking();

        assertFails(() -> port.send(bytes(8_000_000)), Reason.OFFLINE, "takes nothing");

        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
        bench.sink().takeAgain();
    }

    @Test
    void aPrinterThatNeverHangsUpIsToldWithWhatTheQueueNeeds() {
        port = bench.port(Duration.ofSeconds(3));
        bench.sink().neverHangUp();

        assertFails(() -> port.status(Duration.ofSeconds(2)), Reason.OFFLINE, "Waiting for printer", "/?waiteof=false");
        bench.sink().hangUp();
    }

    @Test
    void aQueueThatIsPausedWhileATicketWaitsFailsAtOnceAndKeepsNothing() throws Exception {
        port.send(bytes(300));
        bench.sink().close();
        CompletableFuture<@Nullable PrinterException> failure = CompletableFuture.supplyAsync(() -> {
            try {
                port.send(bytes(400));
                return null;
            } catch (PrinterException expected) {
                return expected;
            }
        });
        await().atMost(PATIENCE)
                .until(() -> !bench.cups().waiting(bench.queue()).isEmpty());
        bench.cups().pause(bench.queue());

        assertThat(failure.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                .isNotNull()
                .extracting(PrinterException::reason)
                .isEqualTo(Reason.QUEUE_PAUSED);
        assertThat(failure.join())
                .satisfies(told -> assertThat(told.paperMayBeOut()).isTrue());
        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
    }

    @Test
    void anOldTicketOfAnEarlierRunIsTakenBackAndAnotherProgramsDocumentIsLeftAlone() throws Exception {
        Path document = Files.write(folder.resolve("document.bin"), bytes(200));
        bench.cups().pause(bench.queue());
        bench.cups().print(bench.queue(), document, JobNames.next());
        bench.cups().print(bench.queue(), document, "letter");
        SpoolerPrinterPort later = bench.port(Duration.ofSeconds(1));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertFails(() -> later.status(PATIENCE), Reason.QUEUE_PAUSED, "is paused");
            assertThat(bench.cups().waiting(bench.queue())).hasSize(1);
        });
    }

    @Test
    void aTicketIsTakenBackWhenTheProgramEnds() throws Exception {
        port.send(bytes(300));
        bench.sink().close();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(
                () -> assertFails(() -> port.send(bytes(400)), Reason.INTERRUPTED, "this program is ending"));
        await().atMost(PATIENCE)
                .until(() -> !bench.cups().waiting(bench.queue()).isEmpty());

        port.close();

        sending.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
    }

    @Test
    void aPrintSystemThatIsDownIsToldAndPrintsWhenItIsUpAgain() throws Exception {
        port.send(bytes(300));
        bench.cups().close();

        assertFails(() -> port.send(bytes(300)), Reason.NOT_FOUND, "no queue at all", "start it");

        bench.cups().restart();
        byte[] next = bytes(300);
        port.send(next);
        assertThat(bench.tickets().getLast()).isEqualTo(next);
    }
}
