package id.giliran.kiosk.technician;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.technician.TechnicianScreen.AskPin;
import id.giliran.kiosk.technician.TechnicianScreen.Closed;
import id.giliran.kiosk.technician.TechnicianScreen.Service;
import id.giliran.kiosk.technician.TechnicianScreen.Sure;
import id.giliran.kiosk.technician.TechnicianScreen.WithoutPin;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Timing.Pending;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.PrinterWords;
import id.giliran.printing.port.PrinterException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The technician's way: hidden corner, PIN, service screen, and home again when nobody touches it any more. */
public final class TechnicianViewModel {
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration SECOND_TAP = Duration.ofSeconds(5);

    private final Visit visit;
    private final Texts texts;
    private final Timing timing;
    private final PinLock lock;
    private final TechnicianTools tools;
    private final ServiceWords words;
    private final ReadOnlyObjectWrapper<TechnicianScreen> screen =
            new ReadOnlyObjectWrapper<>(this, "screen", new Closed());
    private final StringBuilder typed = new StringBuilder();
    private boolean wrong;
    private boolean checking;
    private Sure sure = Sure.NOTHING;
    private String news = "";
    private Pending idle = () -> {};
    private Pending beat = () -> {};
    private Pending sureLimit = () -> {};

    public TechnicianViewModel(Visit visit, Texts texts, Timing timing, PinLock lock, TechnicianTools tools) {
        this.visit = visit;
        this.texts = texts;
        this.timing = timing;
        this.lock = lock;
        this.tools = tools;
        this.words = new ServiceWords(visit, texts, tools.printer());
        texts.languageProperty().subscribe(language -> refresh());
        visit.printerProperty().subscribe(look -> refresh());
    }

    ReadOnlyObjectProperty<TechnicianScreen> screen() {
        return screen.getReadOnlyProperty();
    }

    /** Whether the screen belongs to the technician now. */
    public boolean isOpen() {
        return !(screen.get() instanceof Closed);
    }

    /** Runs something whenever another screen is seen, and now. */
    public void onChange(Runnable change) {
        screen.subscribe(shown -> change.run());
    }

    /** Somebody knows the corner. Not while a visitor waits for paper. */
    public void open() {
        if (!isOpen() && visit.giveWay()) {
            typed.setLength(0);
            wrong = false;
            checking = false;
            news = "";
            screen.set(lock.hasPin() ? askPin() : new WithoutPin());
            touched();
            beat();
        }
    }

    /** Gives the screen back to the visitors. */
    void close() {
        idle.cancel();
        beat.cancel();
        sureLimit.cancel();
        sure = Sure.NOTHING;
        typed.setLength(0);
        screen.set(new Closed());
        visit.giveWay();
    }

    /** Somebody touched the screen. */
    public void touched() {
        if (isOpen()) {
            idle.cancel();
            idle = timing.after(IDLE, this::close);
        }
    }

    void type(int digit) {
        if (typed.length() < Pin.MOST_DIGITS && isTyping()) {
            typed.append(digit);
            wrong = false;
            refresh();
        }
    }

    void erase() {
        if (!typed.isEmpty() && isTyping()) {
            typed.setLength(typed.length() - 1);
            refresh();
        }
    }

    /** Hands the typed digits in. */
    void enter() {
        if (!typed.isEmpty() && isTyping()) {
            checking = true;
            lock.open(typed.toString(), this::answered);
            typed.setLength(0);
            refresh();
        }
    }

    void printTest() {
        tell("technician.test-underway");
        tools.printer().printTest(fault -> tell(fault));
    }

    void rollChanged() {
        tools.printer().rollChanged(() -> tell("technician.roll-noted"));
    }

    void exportLogs() {
        tell("technician.export-underway");
        tools.export(words.summary(tools.facts()), result -> {
            news = result.map(zip -> texts.text(
                            "technician.exported",
                            zip.resolveSibling("").toString(),
                            String.valueOf(zip.getFileName())))
                    .orElseGet(() -> texts.text("technician.export-failed"));
            refresh();
        });
    }

    /** Ends the program, when it is asked for twice. */
    void quit() {
        whenSure(Sure.QUIT, tools::quit);
    }

    /** Forgets the hub and asks to be let in anew, when it is asked for twice: somebody must then approve it. */
    void pairAgain() {
        whenSure(Sure.PAIR_AGAIN, () -> {
            tools.askToBeLetInAgain();
            close();
        });
    }

    private void whenSure(Sure wanted, Runnable action) {
        sureLimit.cancel();
        if (sure == wanted) {
            action.run();
            return;
        }
        sure = wanted;
        sureLimit = timing.after(SECOND_TAP, () -> {
            sure = Sure.NOTHING;
            refresh();
        });
        refresh();
    }

    /** Goes back and forth between the first two languages; those are the staff's. */
    void otherLanguage() {
        List<String> languages = texts.languages();
        boolean first = texts.language().equals(languages.getFirst()) && languages.size() > 1;
        texts.setLanguage(first ? languages.get(1) : languages.getFirst());
    }

    private boolean isTyping() {
        return screen.get() instanceof AskPin && !checking && lock.secondsToWait() == 0;
    }

    private void answered(boolean right) {
        checking = false;
        wrong = !right;
        if (screen.get() instanceof AskPin) {
            screen.set(right ? service() : askPin());
        }
    }

    private void tell(String key) {
        news = texts.text(key);
        refresh();
    }

    private void tell(Optional<Reason> fault) {
        news = fault.map(reason -> texts.text("technician.test-failed", new PrinterWords(texts).title(reason)))
                .orElseGet(() -> texts.text("technician.test-printed"));
        refresh();
    }

    /** Times and numbers move on while somebody looks at them. */
    private void beat() {
        refresh();
        beat = timing.after(BEAT, this::beat);
    }

    private void refresh() {
        switch (screen.get()) {
            case AskPin asked -> screen.set(askPin());
            case Service shown -> screen.set(service());
            case Closed closed -> {}
            case WithoutPin shown -> {}
        }
    }

    private AskPin askPin() {
        return new AskPin(typed.length(), wrong, lock.secondsToWait(), checking);
    }

    private Service service() {
        return new Service(words.page(tools.facts(), news), sure);
    }
}
