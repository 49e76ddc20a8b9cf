package id.giliran.rehearsal.demo;

import id.giliran.hubclient.HubConnection;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterPort;
import id.giliran.rehearsal.day.Arrivals;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.day.SimulatedOperator;
import id.giliran.rehearsal.day.SimulatedVisitors;
import id.giliran.rehearsal.ledger.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everybody who is simulated, each on a thread of their own. */
final class DemoPeople {
    private static final Duration TO_GO_HOME = Duration.ofSeconds(15);
    private static final double BUSIEST_PER_HOUR = 20;

    /** Beside the one with a window. */
    private static final int KIOSK = 2;

    private static final List<String> NAMES =
            List.of("Rina W.", "Budi S.", "Sari P.", "Agus H.", "Dewi L.", "Joko N.", "Maya R.", "Hadi T.");

    private final DemoOptions options;
    private final Pace pace;
    private final Ledger ledger;
    private final PrinterPort paper;
    private final List<Thread> threads = new ArrayList<>();

    DemoPeople(DemoOptions options, Pace pace, Ledger ledger, PrinterPort paper) {
        this.options = options;
        this.pace = pace;
        this.ledger = ledger;
        this.paper = paper;
    }

    /** Name of the operator at this counter. */
    static String operator(int counter) {
        return NAMES.get((counter - 1) % NAMES.size());
    }

    /** Visitors at a kiosk of their own, and an operator at each counter but the window's, unless the autopilot is on. */
    void come(HubConnection hub, List<Integer> counters) {
        if (options.visitors()) {
            TicketPrinter printer = new TicketPrinter(paper, PrinterProfile.generic80());
            start(new SimulatedVisitors(
                    hub, KIOSK, printer, ledger, pace, new Arrivals(BUSIEST_PER_HOUR), chance("visitors")));
        }
        counters.stream()
                .filter(counter -> options.autopilot() || counter != options.counter())
                .forEach(counter -> start(new SimulatedOperator(
                        hub, counter, operator(counter), ledger, pace, chance("counter " + counter))));
    }

    /** One more simulated person. */
    void start(Runnable person) {
        threads.add(Thread.ofVirtual().start(person));
    }

    /** Ends the day and waits until everybody has gone home. */
    void goHome() {
        pace.end();
        try {
            for (Thread thread : threads) {
                boolean _ = thread.join(TO_GO_HOME);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Chance chance(String name) {
        return new Chance(options.seed(), name);
    }
}
