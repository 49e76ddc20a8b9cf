package id.giliran.printing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.Confirmation;
import id.giliran.printing.PaperMeter;
import id.giliran.printing.PrinterEvent;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.Profiles;
import id.giliran.printing.TicketDesign;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.Tickets;
import id.giliran.printing.Tray;
import id.giliran.printing.emulator.Lines.Line;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of printer says, asked or not, through each kind of line. */
@Timeout(120)
class PrinterVoiceIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final byte[] ONE_LINE_PRESENTED_FOR_A_SECOND = {
        0x1B, '@', 'A', '\n', 0x1D, 'V', 0, 0x1C, 'P', 10, 1, 'R', 1
    };

    private final Tray tray = new Tray();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aChangeIsToldWithoutAsking(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        AtomicInteger changes = new AtomicInteger();
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.quick("generic80"));
            printer.whenChanged(changes::incrementAndGet);
            printer.print(Tickets.newPassport());
            printer.check();

            emulated.begin(Trouble.COVER_OPEN);
            await().atMost(LIMIT).until(() -> latest(printer).contains("has an open cover"));
            emulated.end(Trouble.COVER_OPEN);
            await().atMost(LIMIT).until(() -> latest(printer).contains("in order again"));
            assertThat(changes).hasValueBetween(2, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPulledCableIsToldWithoutAsking(Lines lines) throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (Line line = line(lines, new EmulatedPrinter(tray, Model.CLONE))) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.quick("generic80"));
            printer.whenChanged(changes::incrementAndGet);
            printer.check();
            line.unplug();
            await().atMost(LIMIT).until(() -> changes.get() == 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatTellsNothingByItselfWorksAsWell(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray, Model.CLONE);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.quick("generic80"));
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
            emulated.begin(Trouble.COVER_OPEN);
            assertRefused(printer, Reason.COVER_OPEN, false);
            emulated.end(Trouble.COVER_OPEN);
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
            until(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterSaysItselfThatATicketIsPrinted(Lines lines) throws Exception {
        try (Line line = line(lines, new EmulatedPrinter(tray))) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.acknowledging());
            for (int ticket = 1; ticket <= 3; ticket++) {
                assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.ACKNOWLEDGED);
                assertThat(tray.tickets())
                        .as("it is out before it is confirmed")
                        .hasSize(ticket);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatDoesNotAcknowledgeIsAskedForItOnce(Lines lines) throws Exception {
        try (Line line = line(lines, new EmulatedPrinter(tray, Model.CLONE))) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.acknowledging());
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
            assertThat(sentences(printer)).singleElement().asString().contains("does not say when a ticket is printed");
            until(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paperThatEndsBeforeTheAcknowledgementIsNoticedAndTheTicketNeverComesOut(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.acknowledging());
            emulated.beginAtNextTicket(Trouble.OUT_OF_PAPER);
            assertRefused(printer, Reason.OUT_OF_PAPER, true);
            assertRefused(printer, Reason.OUT_OF_PAPER, false);

            emulated.end(Trouble.OUT_OF_PAPER);
            assertThat(printer.print(Tickets.newPassport("CETAK ULANG"))).isEqualTo(Confirmation.ACKNOWLEDGED);
            assertThat(tray.texts()).singleElement().asString().contains("CETAK ULANG");
            assertThat(printer.meter().leftPercent())
                    .as("paper is back: a new roll")
                    .hasValue(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTicketOfWhichHalfIsOutIsNeverFinishedLater(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.quick("generic80"));
            emulated.beginAtNextTicket(Trouble.PAPER_JAMMED);
            assertRefused(printer, Reason.FAULTY, true);
            assertRefused(printer, Reason.FAULTY, false);

            emulated.end(Trouble.PAPER_JAMMED);
            printer.forgetFault();
            printer.print(Tickets.newPassport("CETAK ULANG"));
            until(2);
            assertThat(tray.texts().getFirst()).doesNotContain("lapor.go.id");
            assertThat(tray.texts().getLast()).contains("CETAK ULANG").contains("lapor.go.id");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "OUT_OF_PAPER, OUT_OF_PAPER",
        "COVER_OPEN, COVER_OPEN",
        "CUTTER_JAMMED, CUTTER_JAMMED",
        "PAPER_JAMMED, FAULTY",
        "BROKEN, FAULTY",
        "OVERHEATED, OVERHEATED"
    })
    void aKioskPrinterIsAskedInItsOwnLanguage(Trouble trouble, Reason reason) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray, Model.CUSTOM);
        try (Line line = line(Lines.DEVICE, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.custom());
            emulated.begin(trouble);
            assertRefused(printer, reason, false);
            emulated.end(trouble);
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
            until(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTicketThatHangsInThePresenterIsAWarning(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray, Model.CUSTOM);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.custom());
            printer.print(Tickets.newPassport());
            assertConditions(printer, PrinterCondition.TICKET_IN_PRESENTER);
            emulated.takeTicket();
            assertConditions(printer);

            line.port().send(ONE_LINE_PRESENTED_FOR_A_SECOND);
            assertConditions(printer, PrinterCondition.TICKET_IN_PRESENTER);
            await().atMost(LIMIT).until(() -> emulated.retracted() == 1);
            assertConditions(printer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPrinterThatSaysXoffIsWaitedFor(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.quick("generic80"));
            emulated.beginAtNextTicket(Trouble.HELD_BACK);
            Thread.startVirtualThread(() -> {
                until(1);
                emulated.end(Trouble.HELD_BACK);
            });
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.STATUS_CLEAN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadLineNeitherStopsTheProgramNorHidesATicket(Lines lines) throws Exception {
        EmulatedPrinter emulated = new EmulatedPrinter(tray);
        try (Line line = line(lines, emulated)) {
            TicketPrinter printer = new TicketPrinter(line.port(), Profiles.acknowledging());
            emulated.begin(Trouble.GARBAGE);
            int sent = 0;
            for (int ticket = 0; ticket < 8; ticket++) {
                sent += mayBeOut(printer) ? 1 : 0;
            }
            emulated.end(Trouble.GARBAGE);
            printer.print(Tickets.newPassport());
            until(sent + 1);
        }
    }

    private static boolean mayBeOut(TicketPrinter printer) {
        try {
            printer.print(Tickets.newPassport());
            return true;
        } catch (PrinterException believed) {
            return believed.paperMayBeOut();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMeterStandsInForAMissingSensorOnly(Lines lines) throws Exception {
        try (Line line = line(lines, new EmulatedPrinter(tray))) {
            PaperMeter meter = PaperMeter.inMemory(1);
            meter.rollChanged();
            TicketPrinter printer = metered(line, Profiles.quick("generic80"), meter);
            assertConditions(printer);
            while (!meter.nearEnd()) {
                printer.printTest();
            }
            assertThat(meter.millimetresSinceRollChange().orElseThrow()).isBetween(920, 1100);
            assertConditions(printer, PrinterCondition.PAPER_NEAR_END);
            assertConditions(metered(line, Profiles.acknowledging(), meter));
            meter.rollChanged();
            assertConditions(printer);
        }
    }

    private static TicketPrinter metered(Line line, PrinterProfile profile, PaperMeter meter) {
        return new TicketPrinter(line.port(), profile, TicketDesign.usual(), false, meter);
    }

    private Line line(Lines lines, EmulatedPrinter emulated) throws Exception {
        return lines.between(emulated, folder, Duration.ofSeconds(10));
    }

    private static void assertConditions(TicketPrinter printer, PrinterCondition... conditions) throws Exception {
        assertThat(printer.check())
                .hasValueSatisfying(status -> assertThat(status.conditions()).containsExactlyInAnyOrder(conditions));
    }

    private static void assertRefused(TicketPrinter printer, Reason reason, boolean paperMayBeOut) {
        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(() -> printer.print(Tickets.newPassport()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.paperMayBeOut()).isEqualTo(paperMayBeOut);
                });
    }

    private static List<String> sentences(TicketPrinter printer) {
        return printer.recentEvents().stream().map(PrinterEvent::sentence).toList();
    }

    private static String latest(TicketPrinter printer) {
        return sentences(printer).stream().findFirst().orElse("");
    }

    private void until(int tickets) {
        await().atMost(LIMIT).until(() -> tray.tickets().size() == tickets);
    }
}
