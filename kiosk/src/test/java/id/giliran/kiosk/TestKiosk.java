package id.giliran.kiosk;

import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.issuing.Inquiries;
import id.giliran.kiosk.issuing.PrintingThread;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.kiosk.offline.OfflineDesk;
import id.giliran.kiosk.technician.TechnicianTrial;
import id.giliran.kiosk.technician.TechnicianViewModel;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.VisitRules;
import id.giliran.kiosk.visit.VisitTimes;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.protocol.view.KioskView;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/** A kiosk without window: everything real but the hub, the printer and the time. */
public final class TestKiosk {
    /** Those that are shipped, as an office has them at first. */
    private static final List<String> LANGUAGES = List.of("id", "en", "zh", "ar");

    public final FakeHub hub = new FakeHub();
    public final MemoryPrinter printer = new MemoryPrinter();
    public final ManualTiming timing = new ManualTiming();
    public final Texts texts = Texts.load(KioskProgram.class, shipped(), "kiosk", LANGUAGES);
    public final AdmissionModel admission =
            new AdmissionModel(new AdmissionWords(shipped(), texts, AdmissionWords.Face.KIOSK, "Kios 1"));
    public final Visit visit;
    public final TechnicianTrial technicianTrial = new TechnicianTrial();
    public final TechnicianViewModel technician;
    public final OfflineDesk offline;
    public final TicketDesk desk;
    private final Path folder = folder();
    private final Queue<Runnable> printing = new ArrayDeque<>();
    private Optional<KioskView> alone = Optional.empty();
    private boolean slow;
    private int keys;

    public TestKiosk() {
        KioskActs acts = new KioskActs(hub, 1);
        offline = OfflineDesk.open(folder, 1, acts, () -> Optional.of(Offices.NOW), InstantSource.fixed(Offices.NOW));
        desk = new TicketDesk(
                acts,
                offline,
                new TicketPrinter(printer, PrinterProfile.generic80()),
                new TicketWords(texts),
                new PrintingNow(),
                Runnable::run);
        VisitTimes times = new VisitTimes(
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(8),
                Duration.ofSeconds(60),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60),
                Duration.ofMillis(400));
        VisitRules rules = new VisitRules(times, false, List.of(2, 3));
        visit = new Visit(texts, desk, inquiries(acts), timing, () -> "key-" + ++keys, rules, this::withoutHub);
        technician = technicianTrial.viewModel(visit, texts, timing);
        visit.watchPrinter();
        hear(Offices.fresh(Offices.open()));
    }

    private Inquiries inquiries(KioskActs acts) {
        return new Inquiries(acts, offline.words(), this::print, Runnable::run);
    }

    private static LanguageFolders shipped() {
        try {
            return LanguageFolders.read(Path.of("..", "config"));
        } catch (SettingsException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** Whether these words stand in any file of this kiosk. */
    public boolean filesHold(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A data folder of its own for each kiosk of a test. */
    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "test-kiosk-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The hub says this, to the screens and to all else. */
    public void hear(Snapshot<KioskView> snapshot) {
        offline.hear(snapshot);
        offline.look();
        desk.reprint(Objects.requireNonNullElseGet(snapshot.view(), Offices::open));
        visit.show(snapshot);
    }

    /** The printing thread is the test's own; what is meant for later comes as time passes. */
    private final class PrintingNow implements PrintingThread {
        @Override
        public void execute(Runnable task) {
            print(task);
        }

        @Override
        public void after(Duration delay, Runnable task) {
            timing.after(delay, () -> print(task));
        }

        @Override
        public Duration elapsed() {
            return timing.elapsed();
        }
    }

    private Optional<KioskView> withoutHub() {
        return alone.isPresent() ? alone : offline.numbers().view();
    }

    /** The hub is away, and this is the office as the kiosk serves it by itself. */
    public void alone(KioskView view) {
        knowsAlone(view);
        visit.show(Offices.stale(view));
    }

    /** What the kiosk can give by itself has changed; nobody tells the screens. */
    public void knowsAlone(KioskView view) {
        alone = Optional.of(view);
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
