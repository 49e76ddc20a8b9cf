package id.giliran.kiosk.visit;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.issuing.Inquiries;
import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The visitor at the kiosk now. Everything they chose lives here and nowhere else, and is forgotten when they leave.
 * All methods belong to the screen's thread.
 */
public final class Visit {
    private final Choices choices;
    private final DoubleTap doubleTap;
    private final Comfort comfort;
    private final Presence presence;
    private final Stay stay;
    private final Ordering ordering;
    private final PrinterWatch printer;
    private final OfficeWatch office;
    private final NumberWay numberWay;
    private final CheckInWay checkIn;
    private final Place place;
    private final Typed typed;
    private final List<Integer> near;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", new Step.Home());

    /**
     * A kiosk that waits for its first visitor.
     *
     * @param keys makes a new Idempotency-Key
     * @param alone the office as it is without hub, with those services open of which this kiosk may give numbers by itself
     */
    public Visit(
            Texts texts,
            TicketDesk desk,
            Inquiries inquiries,
            Timing timing,
            Supplier<String> keys,
            VisitRules rules,
            Supplier<Optional<KioskView>> alone) {
        this.near = rules.near();
        VisitTimes times = rules.times();
        this.choices = new Choices(texts, rules.lowReachAtFirst());
        this.doubleTap = new DoubleTap(timing, times.doubleTap());
        this.comfort = new Comfort(timing, rules.comfort(), doubleTap, this::watch);
        this.presence = new Presence(timing, times, comfort, this::leave);
        this.stay = new Stay(timing, times, comfort, this::leave);
        this.ordering = new Ordering(desk, timing, times, this::enter);
        this.printer = new PrinterWatch(desk, timing);
        this.office = new OfficeWatch(alone, timing);
        OrderForm form = new OrderForm(office, printer, choices, keys);
        this.place = new Place(step, doubleTap, this::enter);
        this.typed = new Typed(stepProperty());
        this.numberWay = new NumberWay(place, office, form, inquiries, wish -> ordering.begin(wish, form));
        this.checkIn = new CheckInWay(place, office, inquiries);
    }

    /** What is known of the office. */
    public ReadOnlyObjectProperty<Office> officeProperty() {
        return office.office();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The group that the visitor chose, if any. */
    public ReadOnlyObjectProperty<@Nullable PriorityGroup> priorityProperty() {
        return choices.priority();
    }

    /** Whether all controls are in the lower part of the screen. */
    public ReadOnlyBooleanProperty lowReachProperty() {
        return choices.lowReach();
    }

    /** What makes the kiosk easier for this visitor. */
    public Comfort comfort() {
        return comfort;
    }

    /** What the printer said when it was last looked at. */
    public ReadOnlyObjectProperty<PrinterLook> printerProperty() {
        return printer.look();
    }

    /** Name of the nearest kiosk that prints now; empty where there is none or nobody knows. */
    public Optional<String> nearestKiosk() {
        return officeProperty().get().nearestThatPrints(near);
    }

    /** Seconds left to answer "are you still here"; 0 while that is not asked. */
    public ReadOnlyIntegerProperty secondsToAnswer() {
        return presence.secondsToAnswer();
    }

    /** Seconds until this screen goes home by itself; 0 where it does not. */
    public ReadOnlyIntegerProperty secondsToHome() {
        return stay.secondsToHome();
    }

    /** Seconds for which a visitor is still asked to wait for the printer; 0 where nobody is. */
    public ReadOnlyIntegerProperty secondsToHold() {
        return stay.secondsToHold();
    }

    /** Takes what the hub says now. */
    public void show(Snapshot<KioskView> newest) {
        office.show(newest);
    }

    /** Looks after the printer from now on; called again, looks at it at once. */
    public void watchPrinter() {
        printer.lookNow();
    }

    /** Somebody touched the screen or a key, wherever. */
    public void touched() {
        presence.touched();
    }

    /** The questions between a service and its number. */
    public NumberWay numberWay() {
        return numberWay;
    }

    /** What the visitor types where there are keys. */
    public Typed typed() {
        return typed;
    }

    /** The way with an appointment. */
    public CheckInWay checkIn() {
        return checkIn;
    }

    /** Chooses a service: its requirements come next, or at once the paper when it has none. */
    public void choose(String service) {
        numberWay.choose(service);
    }

    /** Takes the number of the service whose requirements are shown. */
    public void takeNumber() {
        numberWay.takeNumber();
    }

    /** Gives an unanswered order again, with the same key. */
    public void tryAgain() {
        place.tapped(Step.Outage.class).ifPresent(ordering::again);
    }

    /** Asks for the priority group. */
    public void askPriority() {
        place.tapped(Step.Home.class).ifPresent(home -> enter(new Step.PriorityQuestion()));
    }

    /** Chooses a priority group and goes on to the services. */
    public void choosePriority(PriorityGroup group) {
        if (step.get() instanceof Step.PriorityQuestion && group.closed() == null && !doubleTap.isOne()) {
            choices.choosePriority(group);
            enter(new Step.Home());
        }
    }

    /** Takes the choice of a group back. */
    public void withoutPriority() {
        if (step.get() instanceof Step.Home && !doubleTap.isOne()) {
            choices.choosePriority(null);
            watch();
        }
    }

    /** Back to where the visitor came from; language and priority stay. */
    public void back() {
        if (step.get().isQuestion() && !doubleTap.isOne()) {
            place.back();
        }
    }

    /** Leaves a screen that would also go home by itself. */
    public void finish() {
        if (stay.isRunning() && !doubleTap.isOne()) {
            leave();
        }
    }

    /** Makes room for somebody who is no visitor; refused while a number is on its way to paper. */
    public boolean giveWay() {
        boolean underway = step.get() instanceof Step.Printing || step.get() instanceof Step.Held;
        if (!underway) {
            leave();
        }
        return !underway;
    }

    /** Changes the language. */
    public void speak(String language) {
        choices.speak(language);
        watch();
    }

    /** Moves the controls down, or back up. */
    public void toggleLowReach() {
        if (!doubleTap.isOne()) {
            choices.toggleLowReach();
            watch();
        }
    }

    private void enter(Step next) {
        step.set(next);
        stay.begin(next, choices.lowReach().get());
        watch();
        if (next instanceof Step.Home) {
            office.refresh();
        }
    }

    /** Watched is whoever has chosen something; not the untouched home screen, screens that end by themselves, and who waits for staff. */
    private void watch() {
        boolean marked = choices.isMarked() || comfort.isMarked();
        boolean leavable = step.get() instanceof Step.Home ? marked : step.get().isQuestion();
        presence.watch(leavable && !comfort.staffCalledProperty().get());
    }

    /** Forgets the visitor: back home, in the first language, with nothing chosen. */
    private void leave() {
        ordering.abandon(step.get());
        choices.forget();
        comfort.forget();
        enter(new Step.Home());
    }
}
