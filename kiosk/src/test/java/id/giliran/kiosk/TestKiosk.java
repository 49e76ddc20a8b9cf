package id.giliran.kiosk;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.VisitTimes;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** A kiosk without window: everything real but the hub, the printer and the time. */
public final class TestKiosk {
    public final FakeHub hub = new FakeHub();
    public final MemoryPrinter printer = new MemoryPrinter();
    public final ManualTiming timing = new ManualTiming();
    public final Texts texts = Texts.load(KioskProgram.class, "id", "en");
    public final Visit visit;
    private final Queue<Runnable> printing = new ArrayDeque<>();
    private boolean slow;
    private int keys;

    public TestKiosk() {
        TicketDesk desk = new TicketDesk(
                new KioskActs(hub, 1),
                new TicketPrinter(printer, PrinterProfile.generic80()),
                new TicketWords(texts),
                this::print,
                Runnable::run);
        VisitTimes times = new VisitTimes(
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(8),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60),
                Duration.ofMillis(400));
        visit = new Visit(texts, desk, timing, () -> "key-" + ++keys, times, false);
        visit.watchPrinter();
        visit.show(Offices.fresh(Offices.open()));
    }

    private void print(Runnable task) {
        if (slow) {
            printing.add(task);
        } else {
            task.run();
        }
    }

    /** From now on hub and printer take their time, until {@link #work}. */
    public void slow() {
        slow = true;
    }

    /** Hub and printer do what they were asked. */
    public void work() {
        slow = false;
        while (!printing.isEmpty()) {
            printing.remove().run();
        }
    }

    /** Taps that are meant as two are at least this far from each other. */
    public void pause() {
        timing.pass(Duration.ofMillis(500));
    }

    public void pass(int seconds) {
        timing.pass(Duration.ofSeconds(seconds));
    }
}
