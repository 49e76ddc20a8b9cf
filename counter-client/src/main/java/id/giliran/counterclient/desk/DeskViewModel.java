package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.kiosks.StaffCall;
import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.Problem;
import id.giliran.protocol.view.CounterView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The desk of one counter: what its keys and buttons do. Belongs to the screen's thread. */
public final class DeskViewModel {
    private final ScreenMeans means;
    private final Delivery delivery;
    private final DeskSight sight;
    private final Possible possible;
    private final Questions questions;
    private final KeyWork keyWork;
    private final NextStep nextStep;
    private final KeypadHand keypadHand;
    private final Presence presence;
    private final Left onLeft;

    /**
     * A desk that knows nothing yet.
     *
     * @param delivery what this counter did while the hub was away
     * @param onLeft this desk is not this operator's any more
     */
    public DeskViewModel(ScreenMeans means, Delivery delivery, DeskEntry entry, Left onLeft) {
        this.means = means;
        this.delivery = delivery;
        this.onLeft = onLeft;
        this.sight = new DeskSight(means, delivery, entry);
        this.possible = new Possible(sight, means.asking(), means.kiosks());
        this.presence = new Presence(means.asking(), delivery.counter());
        DeskWork work = new DeskWork(
                delivery,
                entry.operator(),
                means.wording(),
                sight::now,
                () -> sight.standing().mustWait());
        DeskPanels panels = new DeskPanels(work, means.wording());
        this.questions = new Questions(means.asking(), sight, panels, means.wording(), delivery.counter());
        this.keyWork = new KeyWork(means.asking(), sight, work, panels, questions);
        this.nextStep = new NextStep(means.asking(), sight, work, panels, entry);
        this.keypadHand = new KeypadHand(this, possible, questions);
        means.asking().onRefusal(this::refused);
    }

    public ReadOnlyObjectProperty<DeskState> stateProperty() {
        return sight.stateProperty();
    }

    /** The question that is open, if any. */
    public ReadOnlyObjectProperty<Optional<PanelViewModel>> panelProperty() {
        return sight.panelProperty();
    }

    /** Which of the lists beside the desk is in sight. */
    public ReadOnlyObjectProperty<RailList> listProperty() {
        return sight.listProperty();
    }

    public Asking asking() {
        return means.asking();
    }

    public Delivery delivery() {
        return delivery;
    }

    public KioskWatch kiosks() {
        return means.kiosks();
    }

    /** The hub's newest word. */
    public void show(Snapshot<CounterView> newest) {
        sight.show(newest).ifPresent(onLeft::leave);
    }

    /** Time has passed: timers and waits grow. */
    public void tick() {
        asking().tick();
        sight.refresh();
    }

    /** Whatever key it was, of the keyboard or of a keypad. What only concerns the window is not the desk's. */
    public void use(KeyUse use) {
        switch (use) {
            case NEXT -> primary();
            case CALL_NEXT -> callNext();
            case FINISH -> {
                if (possible.offered(use)) {
                    primary();
                }
            }
            case UNDO -> undo();
            case KIOSKS -> kiosks().toggle();
            case STAFF_CALL -> goToKiosk();
            case WHY -> why();
            case LISTS -> show(listProperty().get().next());
            case BESIDE -> turn();
            case BAR -> {}
            default -> press(DeskKey.valueOf(use.name()));
        }
    }

    /** A key of a keypad: the first of its uses that is possible now. */
    public void keypad(List<KeyUse> uses) {
        keypadHand.press(uses);
    }

    /** The sensible next step. If it has asked something, its key answers that too. */
    public void primary() {
        if (panelProperty().get().filter(PanelViewModel::byNextStep).isPresent()) {
            questions.confirmIfRead();
            return;
        }
        if (!possible.can(KeyUse.NEXT)) {
            return;
        }
        switch (state().primary().step()) {
            case RESUME -> press(DeskKey.PAUSE);
            case LEAVE -> onLeft.leave("");
            default -> nextStep.take(state().primary().step());
        }
    }

    /** A key or its button; without effect while it is disabled or a question is open. */
    public void press(DeskKey key) {
        if (possible.can(key)) {
            keyWork.press(key);
        }
    }

    /** Takes back the last act. */
    public void undo() {
        if (possible.offered(KeyUse.UNDO)) {
            keyWork.undo();
        }
    }

    /** Tells why the next number is the next. */
    public void why() {
        if (possible.can(KeyUse.WHY)) {
            sight.why().ifPresent(questions::open);
        }
    }

    /** Answers the visitor who calls for staff at a kiosk; nothing while nobody does. */
    public void goToKiosk() {
        new StaffCall(kiosks(), asking(), means.wording()).answer();
    }

    /** Brings one of the lists beside the desk into sight. */
    public void show(RailList list) {
        sight.show(list);
    }

    /** Turns to another one of those who are here at the same time. */
    public void turnTo(String ticket) {
        if (!possible.occupied()) {
            sight.face(ticket);
        }
    }

    /** Takes up one parked ticket. */
    public void resumeParked(String ticket) {
        if (!possible.occupied()) {
            keyWork.resumeParked(ticket);
        }
    }

    /** Asks for the reason to call this waiting number out of turn. */
    public void callWaiting(String number) {
        if (possible.can(DeskKey.CALL)) {
            keyWork.callWaiting(number);
        }
    }

    /** Asks whether this number, whose visitor did not come before, is called again. */
    public void callMissed(String number) {
        if (possible.can(DeskKey.CALL)) {
            keyWork.callMissed(number);
        }
    }

    /** Gives the open question's answer; without effect while something is missing. What is only read, is left. */
    public void confirmPanel() {
        questions.confirm();
    }

    /** Leaves what lies over the desk, or the open question unanswered; with neither, what was told has been read. */
    public void leavePanel() {
        if (kiosks().openProperty().get()) {
            kiosks().close();
        } else if (panelProperty().get().isPresent()) {
            sight.close();
        } else {
            asking().dismiss();
            delivery.dismiss();
        }
    }

    /** What is shown, without what only time changes. */
    public String summary() {
        return sight.summary();
    }

    /** Somebody uses this computer: whoever is signed in here is not gone. */
    public void touched() {
        if (sight.signsOutAt().isPresent()) {
            presence.touched(sight.now());
        }
    }

    /** Says at once that whoever is signed in is still here. */
    public void stay() {
        presence.tell(sight.now());
    }

    /** The hub knows of nobody here any more: this desk is nobody's. */
    private boolean refused(Problem problem, Wish wish, Runnable afterwards) {
        if (problem.code().equals("not-signed-in")) {
            onLeft.leave(means.wording().text("sign-in.again"));
            return true;
        }
        return questions.take(problem, wish, afterwards);
    }

    /** Also beside somebody who is here, where the office lets a counter have several. */
    private void callNext() {
        if (possible.can(KeyUse.CALL_NEXT)) {
            nextStep.take(DeskState.Primary.Step.CALL_NEXT);
        }
    }

    private void turn() {
        state().inHand().beside().stream().findFirst().ifPresent(other -> turnTo(other.ticket()));
    }

    private DeskState state() {
        return stateProperty().get();
    }
}
