package id.giliran.kiosk;

import id.giliran.fx.screen.FxThread;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.logs.LogExport;
import id.giliran.kiosk.logs.UsbSticks;
import id.giliran.kiosk.offline.OfflineNumbers;
import id.giliran.kiosk.report.KioskCondition;
import id.giliran.kiosk.report.Reporter;
import id.giliran.kiosk.speech.Voice;
import id.giliran.kiosk.technician.KioskFacts;
import id.giliran.kiosk.technician.PinLock;
import id.giliran.kiosk.technician.PrinterDesk;
import id.giliran.kiosk.technician.TechnicianTools;
import id.giliran.kiosk.technician.TechnicianViewModel;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What goes on behind the visitors' screens: reports to the hub, and the technician's room. */
final class Backstage implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final KioskSettings settings;
    private final OfflineNumbers numbers;
    private final HubConnection hub;
    private final Timing timing;
    private final Voice voice;
    private final Reporter reporter;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("kiosk-technician").factory());
    private Runnable quit = () -> {};

    Backstage(KioskSettings settings, HubConnection hub, OfflineNumbers numbers, Timing timing, Voice voice) {
        this.settings = settings;
        this.numbers = numbers;
        this.hub = hub;
        this.timing = timing;
        this.voice = voice;
        this.reporter = new Reporter(new KioskActs(hub, settings.number()));
    }

    /** What happens when a technician ends the program. */
    void whenQuit(Runnable ending) {
        quit = ending;
    }

    /** The technician's screens; to be made on the screen's thread. */
    TechnicianViewModel technician(Visit visit, Texts texts, PrinterDesk printer) {
        Path data = settings.data();
        PinLock lock = new PinLock(
                settings::pin,
                data.resolve("kiosk-" + settings.number() + "-wrong-pins.txt"),
                timing,
                work,
                FxThread.executor());
        TechnicianTools tools = new TechnicianTools(
                printer,
                this::facts,
                new LogExport(data.resolve("logs"), data.resolve("export"), UsbSticks::pluggedIn),
                () -> hub.time().now().orElseGet(Instant::now),
                work,
                FxThread.executor(),
                hub::pairAgain,
                () -> quit.run());
        return new TechnicianViewModel(visit, texts, timing, lock, tools);
    }

    /** Reports each look at the printer from now on; on the screen's thread. */
    void reportOn(Visit visit) {
        KioskCondition condition = new KioskCondition(settings.name(), KioskMain.version(), timing);
        visit.printerProperty().subscribe(look -> tell(visit, condition));
        visit.comfort().staffCalledProperty().subscribe(called -> tell(visit, condition));
        reporter.begin();
        tellAgain(visit, condition);
    }

    /** A ticket that stays in the presenter becomes news by time alone: what the printer says does not change with it. */
    private void tellAgain(Visit visit, KioskCondition condition) {
        var unused = timing.after(LOOK_AGAIN, () -> {
            tell(visit, condition);
            tellAgain(visit, condition);
        });
    }

    private void tell(Visit visit, KioskCondition condition) {
        boolean needsStaff = visit.comfort().staffCalledProperty().get();
        reporter.tell(condition.report(visit.printerProperty().get(), needsStaff));
    }

    private KioskFacts facts() {
        return new KioskFacts(
                settings.number(),
                settings.name(),
                KioskMain.version(),
                settings.hub(),
                hub.device(),
                numbers.left(),
                numbers.unreported(),
                numbers.trouble(),
                voice.silence());
    }

    @Override
    public void close() {
        reporter.close();
        work.shutdownNow();
    }
}
