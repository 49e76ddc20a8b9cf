package id.giliran.counterclient.signin;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.kiosks.StaffCall;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.OfficeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which counter, and who. Belongs to the screen's thread. */
public final class SignInViewModel {
    private final ScreenMeans means;
    private final SignedIn onSignedIn;
    private final SignInScreen screen;
    private final StringProperty operator = new SimpleStringProperty(this, "operator", "");
    private final ReadOnlyObjectWrapper<SignInState> state;
    private final ReadOnlyObjectWrapper<Optional<TakeOver>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final String told;
    private Snapshot<OfficeView> snapshot = Snapshot.connecting();
    private Optional<Integer> chosen;
    private boolean atOnce;

    /**
     * The first screen.
     *
     * @param preset counter and name to begin with
     * @param onSignedIn the counter is this operator's now
     */
    public SignInViewModel(ScreenMeans means, SignInPreset preset, SignedIn onSignedIn) {
        this.means = means;
        this.onSignedIn = onSignedIn;
        this.screen = new SignInScreen(means.wording());
        this.chosen = preset.counter();
        this.atOnce = preset.atOnce();
        this.told = preset.told();
        this.state = new ReadOnlyObjectWrapper<>(this, "state", screen.at(snapshot, Instant.EPOCH, "", chosen, false));
        operator.set(preset.operator());
        operator.subscribe(this::refresh);
        means.asking().busyProperty().subscribe(this::refresh);
    }

    public ReadOnlyObjectProperty<SignInState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The operator's name as typed. */
    public StringProperty operatorProperty() {
        return operator;
    }

    /** Whether somebody's counter is to be taken over, if that is being asked. */
    public ReadOnlyObjectProperty<Optional<TakeOver>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why the desk before was left, may be empty. */
    public String told() {
        return told;
    }

    public Asking asking() {
        return means.asking();
    }

    public KioskWatch kiosks() {
        return means.kiosks();
    }

    /** Answers the visitor who calls for staff at a kiosk; nothing while nobody does. */
    public void goToKiosk() {
        new StaffCall(kiosks(), means.asking(), means.wording()).answer();
    }

    /** The hub's newest word. */
    public void show(Snapshot<OfficeView> newest) {
        snapshot = newest;
        showKiosks();
        refresh();
        if (atOnce && state.get().ready()) {
            atOnce = false;
            signIn();
        }
    }

    /** Time has passed. */
    public void tick() {
        means.asking().tick();
        refresh();
    }

    /** Picks a counter. */
    public void choose(int counter) {
        chosen = Optional.of(counter);
        refresh();
    }

    /** Signs in; also takes up again a counter where the same operator is signed in already, after a restart of this program. */
    public void signIn() {
        @Nullable OfficeView view = snapshot.view();
        if (view == null || !state.get().ready() || question.get().isPresent()) {
            return;
        }
        int counter = chosen.orElseThrow();
        question.set(screen.takeOver(view, name(), counter));
        if (question.get().isEmpty()) {
            signIn(counter, false);
        }
    }

    /** Yes: the counter becomes this operator's, with all that it has. */
    public void takeOver() {
        question.get().ifPresent(asked -> {
            question.set(Optional.empty());
            signIn(asked.counter(), true);
        });
    }

    /** No: the counter stays with whom it is. */
    public void leaveQuestion() {
        question.set(Optional.empty());
    }

    private void signIn(int counter, boolean takeOver) {
        String name = name();
        Wish wish = Wish.of(means.wording().text("sign-in.button"), hub -> {
            CounterActs acts = new CounterActs(hub, counter);
            return takeOver ? acts.takeOver(name) : acts.signIn(name);
        });
        means.asking().ask(wish, () -> onSignedIn.enter(counter, name));
    }

    /** Opens the business day that the hub proposes. */
    public void openDay() {
        @Nullable OfficeView view = snapshot.view();
        if (view != null
                && state.get().dayCard().filter(SignInState.DayCard::enabled).isPresent()) {
            LocalDate day = view.office().nextDay();
            means.asking().ask(Wish.of(means.wording().text("day.open"), hub -> new DayActs(hub).open(day)), () -> {});
        }
    }

    /** What is shown, without the clock. */
    public String summary() {
        SignInState now = state.get();
        return String.join(
                "|",
                now.day(),
                now.dayCard().toString(),
                now.counters().toString(),
                now.hint(),
                question.get().toString(),
                now.link().toString(),
                kiosks().noticesProperty().get().toString(),
                means.asking().troubleProperty().get().toString());
    }

    private String name() {
        return operator.get().strip();
    }

    private void refresh() {
        state.set(screen.at(snapshot, now(), name(), chosen, means.asking().slow()));
    }

    private void showKiosks() {
        @Nullable OfficeView view = snapshot.view();
        if (view != null && LinkNotice.allowsActs(snapshot)) {
            kiosks().show(view.kiosks(), now(), view.office().zone());
        } else {
            kiosks().showNothing();
        }
    }

    private Instant now() {
        @Nullable Instant asOf = snapshot.asOf();
        return means.time().now().orElse(asOf == null ? Instant.EPOCH : asOf);
    }
}
