package id.giliran.printing.port.spooler;

import static id.giliran.printing.port.spooler.SpoolerBench.PATIENCE;
import static id.giliran.printing.port.spooler.SpoolerBench.assertFails;
import static id.giliran.printing.port.spooler.SpoolerBench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.Confirmation;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.Tickets;
import id.giliran.printing.Tray;
import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tickets through a real CUPS. */
@Timeout(120)
class SpoolerPrinterPortIT {
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
    void everyByteArrivesAndTheTicketCountsOnlyWhenTheJobIsCompleted() throws Exception {
        byte[] ticket = bytes(40_000);

        port.send(ticket);

        assertThat(port.jobCompleted()).isTrue();
        assertThat(bench.tickets()).containsExactly(ticket);
        assertThat(bench.cups().waiting(bench.queue())).isEmpty();
    }

    @Test
    void aTicketsConfirmationIsThatItsJobIsCompleted() throws Exception {
        try (TicketPrinter printer = new TicketPrinter(port, PrinterProfile.generic80())) {
            assertThat(printer.print(Tickets.newPassport())).isEqualTo(Confirmation.JOB_COMPLETED);
        }
        assertThat(bench.tickets()).containsExactly(ticket(PrinterProfile.generic80()));
    }

    @Test
    void theQueueIsFollowedAtTheAddressThatIsGivenAsWell() throws Exception {
        URI ipp = URI.create("http://" + System.getenv("CUPS_SERVER"));
        SpoolerSettings settings = new SpoolerSettings(bench.queue(), ipp, false, PATIENCE);
        try (SpoolerPrinterPort given =
                new SpoolerPrinterPort(settings, PrinterProfile.generic80().roll())) {
            given.send(bytes(600));
            assertThat(given.jobCompleted()).isTrue();
        }
    }

    @Test
    void aTechnicianSeesTheQueuesWithTheirStates() throws Exception {
        bench.cups().pause(bench.queue());

        assertThat(PrintQueues.all()).contains(new PrintQueues.Found(bench.queue(), "paused"));
        bench.cups().resume(bench.queue());
        assertThat(PrintQueues.all()).contains(new PrintQueues.Found(bench.queue(), "ready"));
        bench.cups().reject(bench.queue(), "stock-taking");
        assertThat(PrintQueues.all()).contains(new PrintQueues.Found(bench.queue(), "takes no jobs (stock-taking)"));
    }

    @Test
    void ticketsComeOutInTheOrderInWhichTheyWereSent() throws Exception {
        List<byte[]> sent = List.of(bytes(500), bytes(700), bytes(900));

        for (byte[] ticket : sent) {
            port.send(ticket);
        }

        assertThat(bench.tickets()).containsExactlyElementsOf(sent);
    }

    @Test
    void anUnknownQueueIsToldWithThoseThatExist() {
        SpoolerPrinterPort wrong = new SpoolerPrinterPort(
                new SpoolerSettings("printer", null, false, PATIENCE),
                PrinterProfile.generic80().roll());

        assertFails(
                () -> wrong.send(bytes(10)),
                Reason.NOT_FOUND,
                "has no queue \"printer\"",
                bench.queue(),
                "printer.yaml");
    }

    @Test
    void withoutIppTheTicketIsSentAndNothingMoreIsClaimed() throws Exception {
        PrintSystem system = new PrintSystem();
        byte[] ticket = bytes(1_000);

        system.print(system.find(bench.queue()), ticket, JobNames.next());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(bench.tickets()).containsExactly(ticket));
    }

    @Test
    void aPrinterThatKnowsNoEscPosGetsTheTicketAsAPageOfItsOwnSize() throws Exception {
        PrinterProfile profile = PrinterProfile.generic58();
        SpoolerPrinterPort graphic =
                new SpoolerPrinterPort(new SpoolerSettings(bench.queue(), null, true, PATIENCE), profile.roll());
        byte[] ticket = ticket(profile);
        int height = new PaperPrinter(profile.roll()).print(ticket).getHeight();

        graphic.send(ticket);

        assertThat(graphic.jobCompleted()).isTrue();
        String page = new String(bench.sink().documents().getFirst(), StandardCharsets.ISO_8859_1);
        assertThat(page).startsWith("%!PS-Adobe").contains("%%EOF");
        Matcher size = Pattern.compile("/PageSize \\[([0-9.]+) ([0-9.]+)\\]").matcher(page);
        assertThat(size.find()).isTrue();
        assertThat(Double.parseDouble(size.group(1))).isCloseTo(58 / 25.4 * 72, within(1.0));
        assertThat(Double.parseDouble(size.group(2))).isCloseTo(height / 203.0 * 72, within(1.0));
        assertThat(bench.sink().documents()).hasSize(1);
    }

    private static byte[] ticket(PrinterProfile profile) throws PrinterException {
        Tray tray = new Tray();
        try (TicketPrinter printer = new TicketPrinter(tray, profile)) {
            printer.print(Tickets.newPassport());
        }
        return tray.tickets().getFirst();
    }
}
