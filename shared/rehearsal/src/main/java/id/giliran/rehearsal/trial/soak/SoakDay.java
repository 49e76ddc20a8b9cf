package id.giliran.rehearsal.trial.soak;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Arrivals;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.day.SimulatedOperator;
import id.giliran.rehearsal.day.SimulatedVisitors;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.ledger.Ledger;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One business day: screens on, day opened, so many visitors served, day closed, screens off. An office hour takes a second. */
final class SoakDay implements AutoCloseable {
    static final int DISPLAYS = 50;
    static final int COUNTERS = 20;
    static final int KIOSKS = 5;

    private static final double SPEED = 3_600;
    private static final double HOURS_OF_VISITORS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LAST_VISITORS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REPORTS = Duration.ofHours(1);

    private final Pace arriving = new Pace(SPEED);
    private final Pace serving = new Pace(SPEED);
    private final Ledger ledger = new Ledger();
    private final List<Thread> people = new ArrayList<>();
    private final HubConnection hub;
    private final Watch<OfficeView> office;
    private final SoakPlan plan;
    private final int day;

    /** Switches all screens on. */
    SoakDay(HubConnection hub, SoakPlan plan, int day) {
        this.hub = hub;
        this.plan = plan;
        this.day = day;
        this.office = new Watch<>(hub, ApiPaths.OFFICE_VIEW, OfficeView.class);
        for (int display = 1; display <= DISPLAYS; display++) {
            hub.follow(ApiPaths.HALL_VIEW, HallView.class);
        }
    }

    /** Lives until all visitors have come and nobody waits any more, or not within some seconds. */
    OfficeView.Totals live() throws IOException {
        require(new DayActs(hub).open(look().office().nextDay()));
        everyoneComes();
        OfficeView.Totals totals =
                await("so many visitors", view -> view.totals().issued() >= plan.visitors());
        arriving.end();
        return office.await(view -> view.totals().waiting() == 0, LAST_VISITORS)
                .map(OfficeView::totals)
                .orElse(totals);
    }

    /** Everybody goes home and the day is closed; the screens are still on. */
    void end() throws IOException {
        everybodyGoesHome();
        require(new DayActs(hub).close());
    }

    /** The day stays open. */
    void everybodyGoesHome() {
        arriving.end();
        serving.end();
        for (Thread person : people) {
            try {
                boolean _ = person.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        office.close();
        hub.close();
    }

    private void everyoneComes() {
        TicketPrinter printer = new TicketPrinter(new Paper(), PrinterProfile.generic80());
        Arrivals arrivals = new Arrivals(plan.visitors() / HOURS_OF_VISITORS / KIOSKS);
        for (int kiosk = 1; kiosk <= KIOSKS; kiosk++) {
            int number = kiosk;
            comes(new SimulatedVisitors(hub, kiosk, printer, ledger, arriving, arrivals, chance("kiosk " + kiosk)));
            comes(() -> report(new KioskActs(hub, number), number));
        }
        for (int counter = 1; counter <= COUNTERS; counter++) {
            String name = "Petugas " + counter;
            comes(new SimulatedOperator(hub, counter, name, ledger, serving, chance(name)));
        }
    }

    private void report(KioskActs kiosk, int number) {
        KioskReportRequest well = new KioskReportRequest("Kios " + number, "soak", true, List.of(), 80);
        do {
            ActResult<?> _ = kiosk.report(well);
            ActResult<?> _ = kiosk.leaseNumbers();
        } while (arriving.pass(BETWEEN_REPORTS));
    }

    private void comes(Runnable person) {
        people.add(Thread.ofVirtual().start(person));
    }

    private Chance chance(String name) {
        return new Chance(plan.seed(), "day " + day + " " + name);
    }

    private OfficeView look() throws IOException {
        return office.await(view -> true, PATIENCE).orElseThrow(() -> new IOException("The hub shows no office."));
    }

    private OfficeView.Totals await(String what, Predicate<OfficeView> likeThis) throws IOException {
        return office.await(likeThis, PATIENCE)
                .orElseThrow(() -> new IOException("Day " + day + " did not see " + what + " within " + PATIENCE + "."))
                .totals();
    }

    private void require(ActResult<?> result) throws IOException {
        if (!(result instanceof ActResult.Done<?>)) {
            throw new IOException("On day " + day + " the hub did not do as told: " + result);
        }
    }
}
