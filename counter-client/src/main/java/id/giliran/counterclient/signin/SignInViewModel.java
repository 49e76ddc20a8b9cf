package id.giliran.counterclient.signin;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.kiosks.StaffCall;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.OfficeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which counter, and who. Belongs to the screen's thread. */
public final class SignInViewModel {
    private final ScreenMeans means;
    private final SignedIn onSignedIn;
    private final SignInScreen screen;
    private final SigningIn entering;
    private final boolean asksSecret;
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
        this.chosen = preset.counter();
        this.atOnce = preset.atOnce();
        this.told = preset.told();
        this.asksSecret = preset.asksSecret();
        this.entering = new SigningIn(means.asking(), means.wording(), this::now);
        this.screen = new SignInScreen(means.wording(), preset.bound());
        this.state =
                new ReadOnlyObjectWrapper<>(this, "state", screen.at(snapshot, Instant.EPOCH, entry(), chosen, false));
        operatorProperty().set(preset.operator());
        operatorProperty().subscribe(this::refresh);
        secretProperty().subscribe(this::refresh);
        means.asking().busyProperty().subscribe(this::refresh);
    }

    public ReadOnlyObjectProperty<SignInState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The operator's id in the staff list, as typed. */
    public StringProperty operatorProperty() {
        return entering.personProperty();
    }

    /** The PIN or password as typed; empty again once it was used. */
    public StringProperty secretProperty() {
        return entering.secretProperty();
    }

    /** Whether a first secret must be replaced now. */
    public ReadOnlyObjectProperty<Optional<NewSecret>> newSecretProperty() {
        return entering.newSecretProperty();
    }

    /** Yes: the new secret holds from now on, and what was asked for goes on. */
    public void changeSecret() {
        entering.changeSecret();
    }

    /** No: nobody is signed in. */
    public void leaveNewSecret() {
        entering.leaveNewSecret();
    }

    /** Whether people show here who they are. */
    public boolean asksSecret() {
        return asksSecret;
    }

    /** Whether a secret must be typed yet. */
    public boolean isSecretMissing() {
        return asksSecret && !atOnce && secretProperty().get().isEmpty();
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
            signIn();
            atOnce = false;
        }
    }

    /** Time has passed. */
    public void tick() {
        means.asking().tick();
        refresh();
    }

    /** Picks a counter. */
    public void choose(int counter) {
        if (screen.allows(chosen, counter)) {
            chosen = Optional.of(counter);
            refresh();
        }
    }

    /** Signs in; also takes up again a counter where the same operator is signed in already, after a restart of this program. */
    public void signIn() {
        @Nullable OfficeView view = snapshot.view();
        if (view == null || !state.get().ready() || question.get().isPresent()) {
            return;
        }
        int counter = chosen.orElseThrow();
        question.set(screen.takeOver(view, entering.name(), counter));
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
        String name = entering.name();
        entering.signIn(counter, takeOver, () -> onSignedIn.enter(counter, name));
    }

    /** Opens the business day that the hub proposes. */
    public void openDay() {
        @Nullable OfficeView view = snapshot.view();
        if (view != null
                && state.get().dayCard().filter(SignInState.DayCard::enabled).isPresent()) {
            LocalDate day = view.office().nextDay();
            entering.openDay(day, chosen.or(() -> firstCounter(view)).orElse(0));
        }
    }

    private static Optional<Integer> firstCounter(OfficeView view) {
        return view.counters().stream().map(OfficeView.CounterLine::counter).findFirst();
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
                String.valueOf(newSecretProperty().get().isPresent()),
                now.link().toString(),
                kiosks().noticesProperty().get().toString(),
                means.asking().troubleProperty().get().toString());
    }

    private SignInState.Entry entry() {
        return new SignInState.Entry(entering.name(), isSecretMissing(), entering.delaySeconds());
    }

    private void refresh() {
        state.set(screen.at(snapshot, now(), entry(), chosen, means.asking().slow()));
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
