package id.giliran.kiosk.visit;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.issuing.Order;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The visitor at the kiosk now. Everything they chose lives here and nowhere else, and is forgotten when they leave.
 * All methods belong to the screen's thread.
 */
public final class Visit {
    private final Texts texts;
    private final TicketDesk desk;
    private final Supplier<String> keys;
    private final VisitTimes times;
    private final boolean lowReachAtFirst;
    private final DoubleTap doubleTap;
    private final Presence presence;
    private final Countdown leaving;
    private final Ordering ordering;
    private final PrinterWatch printer;

    private final ReadOnlyObjectWrapper<Snapshot<KioskView>> office =
            new ReadOnlyObjectWrapper<>(this, "office", Snapshot.connecting());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", new Step.Home());
    private final ReadOnlyObjectWrapper<@Nullable PriorityGroup> priority =
            new ReadOnlyObjectWrapper<>(this, "priority", null);
    private final ReadOnlyBooleanWrapper lowReach;

    /**
     * A kiosk that waits for its first visitor.
     *
     * @param keys makes a new Idempotency-Key
     * @param lowReachAtFirst whether controls begin in the lower part
     */
    public Visit(
            Texts texts,
            TicketDesk desk,
            Timing timing,
            Supplier<String> keys,
            VisitTimes times,
            boolean lowReachAtFirst) {
        this.texts = texts;
        this.desk = desk;
        this.keys = keys;
        this.times = times;
        this.lowReachAtFirst = lowReachAtFirst;
        this.lowReach = new ReadOnlyBooleanWrapper(this, "lowReach", lowReachAtFirst);
        this.doubleTap = new DoubleTap(timing, times.doubleTap());
        this.presence = new Presence(timing, times, this::leave);
        this.leaving = new Countdown(timing);
        this.ordering = new Ordering(desk, timing, times, this::enter);
        this.printer = new PrinterWatch(desk, timing);
    }

    /** What is known of the office. */
    public ReadOnlyObjectProperty<Snapshot<KioskView>> officeProperty() {
        return office.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The group that the visitor chose, if any. */
    public ReadOnlyObjectProperty<@Nullable PriorityGroup> priorityProperty() {
        return priority.getReadOnlyProperty();
    }

    /** Whether all controls are in the lower part of the screen. */
    public ReadOnlyBooleanProperty lowReachProperty() {
        return lowReach.getReadOnlyProperty();
    }

    /** What keeps the printer from printing, as far as it is known. */
    public ReadOnlyObjectProperty<Optional<Reason>> printerFault() {
        return printer.fault();
    }

    /** Seconds left to answer "are you still here"; 0 while that is not asked. */
    public ReadOnlyIntegerProperty secondsToAnswer() {
        return presence.secondsToAnswer();
    }

    /** Seconds until this screen goes home by itself; 0 where it does not. */
    public ReadOnlyIntegerProperty secondsToHome() {
        return leaving.seconds();
    }

    /** Takes what the hub says now. */
    public void show(Snapshot<KioskView> newest) {
        office.set(newest);
    }

    /** Looks after the printer from now on. */
    public void watchPrinter() {
        printer.look();
    }

    /** Somebody touched the screen or a key, wherever. */
    public void touched() {
        presence.touched();
    }

    /** Chooses a service: its requirements come next, or at once the paper when it has none. */
    public void choose(String service) {
        if (step.get() instanceof Step.Home && !doubleTap.isOne()) {
            openService(service).ifPresent(tile -> {
                if (tile.requirements().values().stream().allMatch(List::isEmpty)) {
                    order(tile);
                } else {
                    enter(new Step.Requirements(tile));
                }
            });
        }
    }

    /** Takes the number of the service whose requirements are shown. */
    public void takeNumber() {
        if (step.get() instanceof Step.Requirements(ServiceTile service) && !doubleTap.isOne()) {
            order(service);
        }
    }

    /** Gives an unanswered order again, with the same key. */
    public void tryAgain() {
        if (step.get() instanceof Step.Outage(Trouble.HubLost(Order order)) && !doubleTap.isOne()) {
            ordering.begin(order);
        }
    }

    /** Asks for the priority group. */
    public void askPriority() {
        if (step.get() instanceof Step.Home && !doubleTap.isOne()) {
            enter(new Step.PriorityQuestion());
        }
    }

    /** Chooses a priority group and goes on to the services. */
    public void choosePriority(PriorityGroup group) {
        if (step.get() instanceof Step.PriorityQuestion && !doubleTap.isOne()) {
            priority.set(group);
            enter(new Step.Home());
        }
    }

    /** Takes the choice of a group back. */
    public void withoutPriority() {
        if (step.get() instanceof Step.Home && !doubleTap.isOne()) {
            priority.set(null);
            watch();
        }
    }

    /** Back to the services; language and priority stay. */
    public void back() {
        boolean question = step.get() instanceof Step.Requirements || step.get() instanceof Step.PriorityQuestion;
        if (question && !doubleTap.isOne()) {
            enter(new Step.Home());
        }
    }

    /** Leaves a screen that would also go home by itself. */
    public void finish() {
        if (leaving.isRunning() && !doubleTap.isOne()) {
            leave();
        }
    }

    /** Changes the language. */
    public void speak(String language) {
        texts.setLanguage(language);
        watch();
    }

    /** Moves the controls down, or back up. */
    public void toggleLowReach() {
        if (!doubleTap.isOne()) {
            lowReach.set(!lowReach.get());
            watch();
        }
    }

    private Optional<ServiceTile> openService(String id) {
        KioskView view = office.get().view();
        return view == null || !office.get().isFresh() || printerFault().get().isPresent()
                ? Optional.empty()
                : view.services().stream()
                        .filter(tile -> tile.id().equals(id) && tile.closed() == null)
                        .findFirst();
    }

    /** A number that could not be printed is not asked for. */
    private void order(ServiceTile tile) {
        if (printerFault().get().isPresent()) {
            enter(new Step.Outage(
                    new Trouble.PrinterTrouble(printerFault().get().get())));
            return;
        }
        KioskView view = office.get().view();
        if (view != null) {
            @Nullable PriorityGroup group = priority.get();
            String groupId = group == null ? null : group.id();
            IssueTicketRequest request = new IssueTicketRequest(tile.id(), texts.language(), groupId);
            ordering.begin(new Order(keys.get(), request, tile, view));
        }
    }

    private void enter(Step next) {
        leaving.stop();
        step.set(next);
        watch();
        switch (next) {
            case Step.Done done -> leaving.start(times.done().multipliedBy(lowReach.get() ? 2 : 1), this::leave);
            case Step.Outage outage -> leaving.start(times.outage(), this::leave);
            case Step.Home home -> {}
            case Step.Requirements requirements -> {}
            case Step.PriorityQuestion question -> {}
            case Step.Printing printing -> {}
        }
    }

    /** Watched is whoever has chosen something; the untouched home screen and the screens that go home by themselves are not. */
    private void watch() {
        presence.watch(
                switch (step.get()) {
                    case Step.Home home -> isMarked();
                    case Step.Requirements requirements -> true;
                    case Step.PriorityQuestion question -> true;
                    case Step.Printing printing -> false;
                    case Step.Done done -> false;
                    case Step.Outage outage -> false;
                });
    }

    private boolean isMarked() {
        return priority.get() != null
                || lowReach.get() != lowReachAtFirst
                || !texts.language().equals(texts.languages().getFirst());
    }

    /** Forgets the visitor: back home, in the first language, with nothing chosen. */
    private void leave() {
        if (step.get() instanceof Step.Outage(Trouble.HubLost(Order order))) {
            desk.abandon(order);
        }
        priority.set(null);
        lowReach.set(lowReachAtFirst);
        texts.setLanguage(texts.languages().getFirst());
        enter(new Step.Home());
    }
}
