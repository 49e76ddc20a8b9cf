package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.kiosks.StaffCall;
import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.ConsentViewModel;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Problem;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.ParkedTicket;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The desk of one counter: what its keys and buttons do. Belongs to the screen's thread. */
public final class DeskViewModel {
    private final ScreenMeans means;
    private final Delivery delivery;
    private final DeskSight sight;
    private final DeskWork work;
    private final DeskPanels panels;
    private final NextStep nextStep;
    private final SecondPerson secondPerson;
    private final Presence presence;
    private final Left onLeft;
    private KeyUse asker = KeyUse.NEXT;

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
        this.work = new DeskWork(
                delivery,
                entry.operator(),
                means.wording(),
                sight::now,
                () -> sight.standing().mustWait());
        this.panels = new DeskPanels(work, means.wording());
        this.secondPerson = new SecondPerson(means.asking(), panels, means.wording(), delivery.counter(), this::open);
        this.presence = new Presence(means.asking(), delivery.counter());
        means.asking().onRefusal(this::refused);
        this.nextStep = new NextStep(means.asking(), sight, work, panels, entry);
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
                if (can(use)) {
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

    /**
     * A key of a keypad: the first of its uses that is possible now. A question that it has opened is answered with yes by the same
     * key, and left by any other.
     */
    public void keypad(List<KeyUse> uses) {
        if (panelProperty().get().isEmpty()) {
            uses.stream().filter(this::can).findFirst().ifPresent(use -> {
                asker = use;
                use(use);
            });
        } else if (!uses.contains(asker)) {
            leavePanel();
        } else if (sight.panelIsRead()) {
            confirmPanel();
        }
    }

    private boolean can(KeyUse use) {
        return switch (use) {
            case NEXT -> state().primary().enabled();
            case CALL_NEXT -> sight.mayCallNext();
            case FINISH -> state().primary().enabled() && state().primary().step() == DeskState.Primary.Step.FINISH;
            case UNDO -> state().undo().filter(DeskState.UndoOffer::enabled).isPresent();
            case KIOSKS, LISTS, BAR -> true;
            case STAFF_CALL -> kiosks().calling().isPresent();
            case WHY -> state().rail().next().isPresent();
            case BESIDE -> !state().inHand().beside().isEmpty();
            default -> isEnabled(DeskKey.valueOf(use.name()));
        };
    }

    /** The sensible next step. If it has asked something, its key answers that too. */
    public void primary() {
        if (panelProperty().get().filter(PanelViewModel::byNextStep).isPresent()) {
            if (sight.panelIsRead()) {
                confirmPanel();
            }
            return;
        }
        if (occupied() || !state().primary().enabled()) {
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
        if (occupied() || !isEnabled(key)) {
            return;
        }
        switch (key) {
            case START -> onCurrent(current -> ask(work.start(current)));
            case RECALL -> onCurrent(current -> ask(work.recall(current)));
            case NO_SHOW -> onCurrent(current -> open(panels.noShow(sight.view(), current, sight.now(), false)));
            case PARK -> onCurrent(current -> open(panels.park(current)));
            case TRANSFER -> onCurrent(current -> open(panels.transfer(sight.view(), current)));
            case RETURN -> onCurrent(current -> open(panels.returning(current)));
            case CALL -> open(panels.call(sight.view(), sight.now()));
            case LATER -> later();
            case PAUSE -> pauseOrResume();
            case SIGN_OUT -> open(panels.signOut(sight.view()));
            case REPRINT -> open(panels.reprint(sight.view()));
        }
    }

    /** Takes back the last act. */
    public void undo() {
        if (state().undo().filter(DeskState.UndoOffer::enabled).isPresent()) {
            ask(work.wish("undo", CounterActs::undo));
        }
    }

    /** Tells why the next number is the next. */
    public void why() {
        if (!occupied() && state().rail().next().isPresent()) {
            sight.why().ifPresent(this::open);
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
        if (!occupied()) {
            sight.face(ticket);
        }
    }

    /** Takes up one parked ticket. */
    public void resumeParked(String ticket) {
        boolean offered =
                state().rail().parked().stream().anyMatch(row -> row.ticket().equals(ticket) && row.enabled());
        if (!occupied() && offered) {
            ask(work.wish("resume-ticket", acts -> acts.resumeTicket(ticket)));
        }
    }

    /** Asks for the reason to call this waiting number out of turn. */
    public void callWaiting(String number) {
        if (!occupied() && isEnabled(DeskKey.CALL)) {
            CallViewModel call = panels.call(sight.view(), sight.now());
            call.number().textProperty().set(number);
            open(call);
        }
    }

    /** Asks whether this number, whose visitor did not come before, is called again. */
    public void callMissed(String number) {
        if (!occupied() && isEnabled(DeskKey.CALL)) {
            open(panels.callMissed(sight.view(), number, sight.now()));
        }
    }

    /** Gives the open question's answer; without effect while something is missing. What is only read, is left. */
    public void confirmPanel() {
        panelProperty().get().filter(PanelViewModel::ready).ifPresent(open -> {
            if (open.isOnlyRead()) {
                sight.close();
                return;
            }
            // Closed first: the answer may bring a question of its own.
            sight.close();
            if (!give(open)) {
                sight.open(open);
            }
        });
    }

    private boolean give(PanelViewModel answered) {
        if (answered instanceof ConsentViewModel consent) {
            return secondPerson.send(consent);
        }
        String done = answered.doneWords();
        return asking().ask(answered.wish(), () -> sight.tell(done));
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
        return secondPerson.take(problem, wish, afterwards);
    }

    /** Something that lies over the desk, an open question, or an act under way comes first. */
    private boolean occupied() {
        return kiosks().openProperty().get() || panelProperty().get().isPresent() || asking().busy();
    }

    private boolean isEnabled(DeskKey key) {
        return Objects.requireNonNull(state().keys().get(key)).enabled();
    }

    private void later() {
        List<ParkedTicket> parked = sight.view().parked();
        Optional<Current> served = sight.current().filter(current -> current.startedAt() != null);
        if (served.isPresent()) {
            open(panels.outcome(served.get()));
        } else if (parked.size() == 1) {
            resumeParked(parked.getFirst().ticket());
        } else {
            open(panels.resume(sight.view()));
        }
    }

    private void pauseOrResume() {
        if (sight.view().acts().contains(CounterAct.RESUME)) {
            ask(work.wish("resume", CounterActs::resume));
        } else {
            open(panels.pause(sight.view()));
        }
    }

    /** Also beside somebody who is here, where the office lets a counter have several. */
    private void callNext() {
        if (!occupied() && sight.mayCallNext()) {
            nextStep.take(DeskState.Primary.Step.CALL_NEXT);
        }
    }

    private void turn() {
        state().inHand().beside().stream().findFirst().ifPresent(other -> turnTo(other.ticket()));
    }

    private void open(PanelViewModel question) {
        asking().dismiss();
        sight.open(question);
    }

    private void ask(Wish wish) {
        asking().ask(wish, () -> {});
    }

    private void onCurrent(Consumer<Current> action) {
        sight.current().ifPresent(action);
    }

    private DeskState state() {
        return stateProperty().get();
    }
}
