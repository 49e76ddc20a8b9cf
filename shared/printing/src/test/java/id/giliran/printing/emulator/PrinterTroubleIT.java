package id.giliran.printing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.Profiles;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.Tickets;
import id.giliran.printing.Tray;
import id.giliran.printing.emulator.Lines.Line;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trouble of a printer, through each kind of line. */
@Timeout(120)
class PrinterTroubleIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final byte[] MORE_THAN_A_LINE_HOLDS = new byte[1 << 24];

    private final Tray tray = new Tray();
    private final EmulatedPrinter emulated = new EmulatedPrinter(tray);

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        return Arrays.stream(Lines.values())
                .flatMap(lines -> Stream.of(
                        Arguments.of(lines, Trouble.OUT_OF_PAPER, Reason.OUT_OF_PAPER, "put in a new roll"),
                        Arguments.of(lines, Trouble.COVER_OPEN, Reason.COVER_OPEN, "close it"),
                        Arguments.of(lines, Trouble.CUTTER_JAMMED, Reason.CUTTER_JAMMED, "take out the paper"),
                        Arguments.of(lines, Trouble.BROKEN, Reason.FAULTY, "call a technician"),
                        Arguments.of(lines, Trouble.OVERHEATED, Reason.OVERHEATED, "goes on by itself"),
                        Arguments.of(lines, Trouble.OFFLINE, Reason.OFFLINE, "feed button")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFaultKeepsTheTicketBackUntilItIsMended(Lines lines, Trouble trouble, Reason reason, String remedy)
            throws Exception {
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            emulated.begin(trouble);
            assertRefused(printer, reason, remedy);

            emulated.end(trouble);
            printer.print(Tickets.newPassport());
            until(1);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFaultInTheMiddleOfATicketIsNoticedAndTheTicketForgotten(
            Lines lines, Trouble trouble, Reason reason, String remedy) throws Exception {
        try (Line line = line(lines)) {
            emulated.beginAtNextTicket(trouble);
            TicketPrinter printer = printer(line, Profiles.quick("generic58"));
            assertRefused(printer, reason, remedy);
            // The line keeps the order of bytes: with this answer, all that was sent before has arrived.
            assertRefused(printer, reason, remedy);

            emulated.end(trouble);
            printer.print(Tickets.newPassport("PRIORITAS"));
            until(1);
            assertThat(new String(tray.tickets().getFirst(), StandardCharsets.US_ASCII))
                    .as("the failed ticket does not come out afterwards")
                    .contains("PRIORITAS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRollThatIsNearlyUsedUpIsToldAndPrinted(Lines lines) throws Exception {
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            emulated.begin(Trouble.PAPER_NEAR_END);
            assertThat(printer.check())
                    .hasValueSatisfying(
                            status -> assertThat(status.conditions()).containsExactly(PrinterCondition.PAPER_NEAR_END));
            printer.print(Tickets.newPassport());
            until(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatNeverAnswersIsNotAtFault(Lines lines) throws Exception {
        emulated.begin(Trouble.MUTE);
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            assertThat(printer.check()).isEmpty();
            printer.print(Tickets.newPassport());
            until(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatFallsSilentIsTakenForSwitchedOffUntilItAnswersAgain(Lines lines) throws Exception {
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            printer.print(Tickets.newPassport());
            emulated.begin(Trouble.SWITCHED_OFF);
            assertRefused(printer, Reason.OFFLINE, "switch it on");
            assertRefused(printer, Reason.OFFLINE, "switch it on");

            emulated.end(Trouble.SWITCHED_OFF);
            printer.print(Tickets.newPassport());
            until(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatWasUnpluggedAndPluggedInAgainPrints(Lines lines) throws Exception {
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            for (int round = 1; round <= 3; round++) {
                printer.print(Tickets.newPassport());
                until(round);
                line.unplug();
                assertThatExceptionOfType(PrinterException.class)
                        .isThrownBy(printer::check)
                        .extracting(PrinterException::reason)
                        .isIn(Reason.NOT_FOUND, Reason.UNPLUGGED);
                line.plugIn();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatStopsReadingIsGivenUp(Lines lines) throws Exception {
        try (Line line = lines.between(emulated, folder, Duration.ofMillis(500))) {
            emulated.begin(Trouble.NOT_READING);
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> line.port().send(MORE_THAN_A_LINE_HOLDS))
                    .withMessageContaining("check paper, cover and power")
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.STUCK);
        } finally {
            emulated.end(Trouble.NOT_READING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSlowPrinterIsWaitedFor(Lines lines) throws Exception {
        emulated.speed(1200);
        try (Line line = line(lines)) {
            printer(line, Profiles.quick("generic80")).print(Tickets.newPassport());
            until(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAPrinterSaysByItselfIsNoAnswer(Lines lines) throws Exception {
        try (Line line = line(lines)) {
            TicketPrinter printer = printer(line, Profiles.quick("generic80"));
            printer.check();
            emulated.volunteer(
                    (byte) 0x13, (byte) 0x38, (byte) 0x48, (byte) 0x0F, (byte) 0x0F, (byte) 0x11, (byte) 0x7E);
            assertThat(printer.check())
                    .hasValueSatisfying(
                            status -> assertThat(status.conditions()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatIsToldToEndWhilePrintingGivesUp(Lines lines) throws Exception {
        try (Line line = line(lines)) {
            emulated.begin(Trouble.NOT_READING);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> line.port().send(MORE_THAN_A_LINE_HOLDS))
                    .extracting(PrinterException::reason)
                    .isEqualTo(Reason.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            emulated.end(Trouble.NOT_READING);
        }
    }

    private Line line(Lines lines) throws Exception {
        return lines.between(emulated, folder, Duration.ofSeconds(10));
    }

    private static TicketPrinter printer(Line line, PrinterProfile profile) {
        return new TicketPrinter(line.port(), profile);
    }

    private static void assertRefused(TicketPrinter printer, Reason reason, String remedy) {
        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(() -> printer.print(Tickets.newPassport()))
                .withMessageContaining(remedy)
                .extracting(PrinterException::reason)
                .isEqualTo(reason);
    }

    private void until(int tickets) {
        await().atMost(LIMIT).until(() -> tray.tickets().size() == tickets);
    }
}
