package id.giliran.kiosk;

import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Panel;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.kiosk.KioskComfort.Easing;
import id.giliran.kiosk.KioskSettings.PanelSettings;
import id.giliran.kiosk.issuing.Inquiries;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.kiosk.lockdown.InputGuard;
import id.giliran.kiosk.offline.OfflineDesk;
import id.giliran.kiosk.scanner.SerialScanner;
import id.giliran.kiosk.speech.SystemVoice;
import id.giliran.kiosk.speech.Voice;
import id.giliran.kiosk.technician.PrinterDesk;
import id.giliran.kiosk.technician.TicketPrinterDesk;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.TicketPrinter;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.KioskView;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** A whole kiosk: screens, connection to the hub, printer. To be made after {@code FxToolkit.start}, on any thread. */
public final class KioskProgram implements AutoCloseable {
    private static final Duration LAST_TICKET = Duration.ofSeconds(5);

    private final KioskSettings settings;
    private final TicketPrinter printer;
    private final HubConnection hub;
    private final KioskTiming timing = new KioskTiming(FxThread.executor());
    private final KioskThread printingThread = new KioskThread("kiosk-printing");
    private final KioskThread offlineThread = new KioskThread("kiosk-offline");
    private final KioskThread inquiryThread = new KioskThread("kiosk-inquiries");
    private final OfflineDesk offline;
    private final TicketDesk desk;
    private final Visit visit;
    private final Voice voice;
    private final Backstage backstage;
    private final KioskFace face;
    private final Scene scene;
    private final Optional<SerialScanner> scanner;
    private final ViewFeed.Subscription standing;

    /**
     * A kiosk that begins to work at once. Languages that this machine has no letters for are left out.
     *
     * @param folders the languages that there are
     * @param printer closed with the kiosk
     * @throws IllegalArgumentException with a sentence, when another kiosk has this number
     */
    public KioskProgram(KioskSettings settings, LanguageFolders folders, TicketPrinter printer) {
        this.settings = settings;
        this.printer = printer;
        this.hub = HubConnection.to(settings.hub(), settings.device(), settings.data());
        Texts texts = Texts.load(
                        KioskProgram.class, folders, "kiosk", Lettering.drawable(folders, settings.languages()))
                .told();
        KioskActs acts = new KioskActs(hub, settings.number());
        this.offline = OfflineDesk.open(settings.data(), settings.number(), acts, hub.time(), InstantSource.system());
        this.desk = new TicketDesk(acts, offline, printer, new TicketWords(texts), printingThread, FxThread.executor());
        this.visit = new Visit(
                texts,
                desk,
                new Inquiries(acts, offline.words(), inquiryThread, FxThread.executor()),
                timing,
                ActSender::newKey,
                settings.visitRules(),
                () -> offline.numbers().view());
        this.voice = SystemVoice.ofThisMachine(settings.easing().sound());
        this.backstage = new Backstage(settings, hub, offline.numbers(), timing, voice);
        PrinterDesk printerDesk = new TicketPrinterDesk(printer, printingThread, FxThread.executor());
        AdmissionModel admission = FxToolkit.call(() ->
                new AdmissionModel(new AdmissionWords(folders, texts, AdmissionWords.Face.KIOSK, settings.name())));
        Easing easing = new Easing(settings.easing().keypad(), voice);
        this.face = FxToolkit.call(() -> new KioskFace(
                visit,
                texts,
                timing,
                hub.time(),
                backstage.technician(visit, texts, printerDesk),
                admission,
                settings.scanner() != null,
                easing));
        this.scanner = scanner();
        this.scene = FxToolkit.call(this::newScene);
        this.standing = hub.watchAdmission(FxThread.<Admission>newest(admission::show));
        follow();
    }

    private Scene newScene() {
        Scene made = new Scene(
                face.root(), settings.window().width(), settings.window().height());
        face.dress(made, settings.theme());
        InputGuard.over(made, KeyCombination.valueOf(settings.window().exitKeys()), face::callTechnician);
        made.widthProperty().subscribe(width -> fit(made));
        made.heightProperty().subscribe(height -> fit(made));
        return made;
    }

    /** A window that lies while the panel is said to stand, or the other way round, shows a turned panel. */
    private void fit(Scene sized) {
        PanelSettings panel = settings.panel();
        double width = Math.max(1, sized.getWidth());
        double height = Math.max(1, sized.getHeight());
        boolean turned = width > height != panel.widthMillimetres() > panel.heightMillimetres();
        face.fit(
                turned
                        ? new Panel(panel.heightMillimetres(), panel.widthMillimetres(), width, height)
                        : new Panel(panel.widthMillimetres(), panel.heightMillimetres(), width, height));
    }

    /** One that types as a keyboard is heard by the screens themselves. */
    private Optional<SerialScanner> scanner() {
        return Optional.ofNullable(settings.scanner())
                .flatMap(set -> Optional.ofNullable(set.port())
                        .map(port -> new SerialScanner(port, set.baud(), FxThread.executor(), visit.checkIn()::show)));
    }

    private void follow() {
        scanner.ifPresent(SerialScanner::start);
        Consumer<Snapshot<KioskView>> newest = FxThread.newest(visit::show);
        ViewFeed<KioskView> feed = hub.follow(ApiPaths.kioskView(settings.number()), KioskView.class);
        feed.subscribe(this::hear);
        feed.subscribe(newest);
        lookAgain();
        FxThread.executor().execute(() -> {
            backstage.reportOn(visit);
            visit.watchPrinter();
        });
        printer.whenChanged(() -> FxThread.executor().execute(visit::watchPrinter));
    }

    /** What happens when a technician ends the program from the screen; nothing, until it is told. */
    public void whenQuit(Runnable ending) {
        backstage.whenQuit(ending);
    }

    private void hear(Snapshot<KioskView> snapshot) {
        if (offline.hear(snapshot)) {
            offlineThread.execute(offline::look);
        }
        KioskView view = snapshot.view();
        if (snapshot.isFresh() && view != null) {
            desk.reprint(view);
        }
    }

    private void lookAgain() {
        offlineThread.after(OfflineDesk.PAUSE, () -> {
            try {
                offline.look();
            } finally {
                lookAgain();
            }
        });
    }

    /** Shows the kiosk in a stage; on the FX thread. */
    public void show(Stage stage) {
        stage.setScene(scene);
        stage.setTitle(settings.name());
        stage.show();
    }

    /** The screens; every node that can be tapped has a stable id, such as {@code service-passport-new} or {@code take-number}. */
    public Scene scene() {
        return scene;
    }

    KioskFace face() {
        return face;
    }

    /** Ends the connection and the printing; a ticket that is being printed is finished first. */
    @Override
    public void close() {
        standing.close();
        scanner.ifPresent(SerialScanner::close);
        timing.close();
        voice.close();
        backstage.close();
        desk.end();
        printingThread.end(LAST_TICKET);
        hub.close();
        inquiryThread.end(LAST_TICKET);
        offlineThread.end(LAST_TICKET);
        offline.close();
        printer.close();
    }
}
