package id.giliran.kiosk.comfort;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.comfort.ComfortPage.Item;
import id.giliran.kiosk.visit.Comfort;
import id.giliran.kiosk.visit.Ease;
import id.giliran.kiosk.visit.Visit;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the comfort panel and its bar say, and what their buttons do. */
public final class ComfortViewModel {
    private final Visit visit;
    private final Texts texts;
    private final BooleanSupplier canSpeak;
    private final Runnable repeat;
    private final ReadOnlyObjectWrapper<ComfortPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private boolean contrastOffered = true;

    /**
     * A panel that is closed.
     *
     * @param canSpeak whether the screens can be read aloud now
     * @param repeat says the screen again
     */
    public ComfortViewModel(Visit visit, Texts texts, BooleanSupplier canSpeak, Runnable repeat) {
        this.visit = visit;
        this.texts = texts;
        this.canSpeak = canSpeak;
        this.repeat = repeat;
        visit.comfort().chosenProperty().subscribe(chosen -> refresh());
        visit.comfort().volumeProperty().subscribe(volume -> refresh());
        visit.comfort().staffCalledProperty().subscribe(called -> refresh());
        visit.lowReachProperty().subscribe(low -> refresh());
        visit.officeProperty().subscribe(office -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /** Contrast cannot be raised where the office has chosen the highest for all. */
    public void offerContrast(boolean offered) {
        contrastOffered = offered;
        refresh();
    }

    /** Whether the panel lies over the screen. */
    public boolean isOpen() {
        return visit.comfort().panelProperty().get();
    }

    ReadOnlyObjectProperty<ComfortPage> page() {
        return page.getReadOnlyProperty();
    }

    /** Lays the panel over the screen. */
    public void open() {
        refresh();
        visit.comfort().showPanel(true);
    }

    /** Gives the screen back. */
    public void close() {
        visit.comfort().showPanel(false);
    }

    void choose(ComfortChoice choice) {
        Comfort comfort = visit.comfort();
        switch (choice) {
            case LARGE_TEXT -> comfort.toggle(Ease.LARGE_TEXT);
            case HIGH_CONTRAST -> comfort.toggle(Ease.HIGH_CONTRAST);
            case LOW_REACH -> visit.toggleLowReach();
            case MORE_TIME -> comfort.toggle(Ease.MORE_TIME);
            case SPOKEN -> comfort.toggle(Ease.SPOKEN);
            case STAFF -> comfort.toggleStaffCall();
            case REPEAT -> repeat.run();
            case SOFTER -> comfort.louder(-1);
            case LOUDER -> comfort.louder(1);
        }
    }

    private void refresh() {
        StaffCall call = StaffCall.of(visit);
        page.set(new ComfortPage(
                texts.text(call.key()),
                call != StaffCall.NONE,
                Arrays.stream(ComfortChoice.values())
                        .filter(this::isOffered)
                        .map(this::item)
                        .toList()));
    }

    private boolean isOffered(ComfortChoice choice) {
        boolean spoken = visit.comfort().isOn(Ease.SPOKEN);
        return switch (choice) {
            case HIGH_CONTRAST -> contrastOffered;
            case SPOKEN -> spoken || canSpeak.getAsBoolean();
            case REPEAT, SOFTER, LOUDER -> spoken;
            case LARGE_TEXT, LOW_REACH, MORE_TIME, STAFF -> true;
        };
    }

    private Item item(ComfortChoice choice) {
        boolean on = isOn(choice);
        return new Item(choice, texts.text(nameKey(choice, on)), state(choice, on), on);
    }

    private static String nameKey(ComfortChoice choice, boolean on) {
        return choice == ComfortChoice.STAFF && on ? "comfort.staff-cancel" : "comfort." + choice.word();
    }

    private boolean isOn(ComfortChoice choice) {
        Comfort comfort = visit.comfort();
        return switch (choice) {
            case LARGE_TEXT -> comfort.isOn(Ease.LARGE_TEXT);
            case HIGH_CONTRAST -> comfort.isOn(Ease.HIGH_CONTRAST);
            case LOW_REACH -> visit.lowReachProperty().get();
            case MORE_TIME -> comfort.isOn(Ease.MORE_TIME);
            case SPOKEN -> comfort.isOn(Ease.SPOKEN);
            case STAFF -> comfort.staffCalledProperty().get();
            case REPEAT, SOFTER, LOUDER -> false;
        };
    }

    /** In words too, for a colour alone tells not everybody. */
    private String state(ComfortChoice choice, boolean on) {
        return switch (choice) {
            case REPEAT -> "";
            case SOFTER, LOUDER ->
                texts.text("comfort.volume", visit.comfort().volumeProperty().get(), Comfort.LOUDEST);
            case STAFF -> on ? texts.text("comfort.on") : texts.text("comfort.staff-hint");
            case LARGE_TEXT, HIGH_CONTRAST, LOW_REACH, MORE_TIME, SPOKEN ->
                texts.text(on ? "comfort.on" : "comfort.off");
        };
    }
}
