package id.giliran.printing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.Profiles;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.Tickets;
import id.giliran.printing.Tray;
import id.giliran.printing.emulator.Lines.Line;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.port.SerialSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a printer that takes nothing, and one that has nothing to do, cost the program. */
@Timeout(120)
class StuckAndIdlePrinterIT {
    private static final byte[] MORE_THAN_A_LINE_HOLDS = new byte[1 << 24];
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration WATCHED = Duration.ofSeconds(2);

    private final EmulatedPrinter emulated = new EmulatedPrinter(new Tray());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aStuckPortFreesItsCaller(Lines lines) throws Exception {
        try (Line line = shipped(lines)) {
            emulated.begin(Trouble.NOT_READING);
            assertFreed(lines + ", full line", Reason.STUCK, () -> line.port().send(MORE_THAN_A_LINE_HOLDS));
        } finally {
            emulated.end(Trouble.NOT_READING);
        }
    }

    static Stream<Arguments> printers() {
        return Arrays.stream(Lines.values())
                .flatMap(lines -> Stream.of(
                        Arguments.of(lines, PrinterProfile.generic80()),
                        Arguments.of(lines, Profiles.acknowledging())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("printers")
    void aPrinterThatStopsReadingInTheMiddleOfATicketFreesItsCaller(Lines lines, PrinterProfile profile)
            throws Exception {
        try (Line line = shipped(lines)) {
            TicketPrinter printer = new TicketPrinter(line.port(), profile);
            printer.print(Tickets.newPassport());
            emulated.beginAtNextTicket(Trouble.NOT_READING);
            assertFreed(
                    lines + ", " + profile.title() + (profile.acknowledges() ? " that acknowledges" : ""),
                    Reason.OFFLINE,
                    () -> printer.print(Tickets.newPassport()));
        } finally {
            emulated.end(Trouble.NOT_READING);
        }
    }

    private static void assertFreed(String what, Reason reason, ThrowingCallable use) {
        long begin = System.nanoTime();
        CompletableFuture<Void> freed = CompletableFuture.runAsync(() -> {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(use)
                    .extracting(PrinterException::reason)
                    .isEqualTo(reason);
            measured(what, "freed after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        });
        await().atMost(PROMISED).until(freed::isDone);
        freed.join();
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatIsOnlyWatchedCostsNextToNothing(Lines lines) throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (Line line = shipped(lines)) {
            TicketPrinter printer = new TicketPrinter(line.port(), PrinterProfile.generic80());
            printer.print(Tickets.newPassport());
            printer.check();
            printer.whenChanged(changes::incrementAndGet);
            long before = processNanos();
            await().pollDelay(WATCHED)
                    .atMost(WATCHED.plusSeconds(20))
                    .until(() -> printer.check().isPresent());
            long percent = 100 * (processNanos() - before) / WATCHED.toNanos();
            measured(lines + ", printer watched", percent + " % of one core");
            assertThat(percent).as("no busy loop").isLessThan(50);
            assertThat(changes).as("the state at the beginning at most").hasValueLessThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatWentAwayCostsNextToNothing(Lines lines) throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (Line line = shipped(lines)) {
            TicketPrinter printer = new TicketPrinter(line.port(), PrinterProfile.generic80());
            printer.check();
            printer.whenChanged(changes::incrementAndGet);
            line.unplug();
            long before = processNanos();
            await().pollDelay(WATCHED).atMost(WATCHED.plusSeconds(20)).until(() -> changes.get() > 0);
            long percent = 100 * (processNanos() - before) / WATCHED.toNanos();
            measured(lines + ", cable out", percent + " % of one core");
            assertThat(percent).as("no busy loop").isLessThan(50);
            assertThat(changes).as("told once, not in a loop").hasValueLessThan(3);
        }
    }

    /** For the reader of the build's output. */
    private static void measured(String what, String found) {
        System.out.println("Measured: " + what + ": " + found + ".");
    }

    private static long processNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** With the patience that an office gets when it sets none. */
    private Line shipped(Lines lines) throws Exception {
        return lines.between(emulated, folder, SerialSettings.of("any").writeWatchdog());
    }
}
