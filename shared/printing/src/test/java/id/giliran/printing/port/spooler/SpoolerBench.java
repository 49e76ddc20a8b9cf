package id.giliran.printing.port.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A printer of ours behind a queue of its own in a real CUPS. */
final class SpoolerBench implements Closeable {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] NOTHING = {0x1B, '@'};
    private static int queues;

    private final PrivateCups cups;
    private final NetworkSink sink;
    private final String queue = "struk" + ++queues;

    SpoolerBench(PrivateCups cups) throws IOException {
        this.cups = cups;
        this.sink = new NetworkSink();
        sink.switchOn();
        cups.addQueue(queue, sink.port());
    }

    PrivateCups cups() {
        return cups;
    }

    NetworkSink sink() {
        return sink;
    }

    String queue() {
        return queue;
    }

    SpoolerPrinterPort port(Duration watchdog) {
        return new SpoolerPrinterPort(
                new SpoolerSettings(queue, null, false, watchdog),
                PrinterProfile.generic80().roll());
    }

    void awaitBack(SpoolerPrinterPort port) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(PrinterException.class)
                .until(() -> port.status(PATIENCE).isEmpty());
    }

    /** What was printed, without what only asks whether the printer is there. */
    List<byte[]> tickets() {
        return sink.documents().stream()
                .filter(document -> !Arrays.equals(document, NOTHING))
                .toList();
    }

    /** A ticket of this length with every value of a byte in it. */
    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        for (int value = 0; value < Math.min(count, 256); value++) {
            bytes[value] = (byte) value;
        }
        return bytes;
    }

    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    /** Before anything has gone to the printer. */
    static void assertRefused(Act act, Reason reason, String... parts) {
        assertFails(act, reason, parts);
        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(act::run)
                .satisfies(failure -> assertThat(failure.paperMayBeOut()).isFalse());
    }

    static void assertFails(Act act, Reason reason, String... parts) {
        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(act::run)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason))
                .satisfies(failure -> assertThat(failure.getMessage()).contains(parts));
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
