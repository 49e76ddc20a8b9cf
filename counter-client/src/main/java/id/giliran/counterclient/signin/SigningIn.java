package id.giliran.counterclient.signin;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.PeopleActs;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.ProblemWords;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.DayActs;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.SignInRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the first screen, with a secret that is forgotten as soon as it was used: a wrong one, a first one that must be
 * changed, one that was tried too often. Belongs to the screen's thread.
 */
final class SigningIn {
    private final Asking asking;
    private final Wording wording;
    private final Supplier<Instant> now;
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final StringProperty secret = new SimpleStringProperty(this, "secret", "");
    private final ReadOnlyObjectWrapper<Optional<NewSecret>> newSecret =
            new ReadOnlyObjectWrapper<>(this, "newSecret", Optional.empty());
    private Instant delayedUntil = Instant.MIN;
    private String delayed = "";
    private Runnable lastTry = () -> {};
    private boolean consented;
    private int counter;

    SigningIn(Asking asking, Wording wording, Supplier<Instant> now) {
        this.asking = asking;
        this.wording = wording;
        this.now = now;
        asking.onRefusal(this::refused);
    }

    StringProperty personProperty() {
        return person;
    }

    StringProperty secretProperty() {
        return secret;
    }

    /** Whether a new secret must be chosen before anything else. */
    ReadOnlyObjectProperty<Optional<NewSecret>> newSecretProperty() {
        return newSecret.getReadOnlyProperty();
    }

    /** The person's id in the staff list, as typed. */
    String name() {
        return person.get().strip();
    }

    /** Seconds that this person must wait before another try; 0 for none. */
    long delaySeconds() {
        boolean same = delayed.equals(name());
        return same && now.get().isBefore(delayedUntil)
                ? Math.ceilDiv(Duration.between(now.get(), delayedUntil).toMillis(), 1000)
                : 0;
    }

    void signIn(int chosen, boolean takeOver, Runnable then) {
        send(() -> signingIn(chosen, takeOver), () -> {
            forget();
            then.run();
        });
    }

    private Wish signingIn(int chosen, boolean takeOver) {
        SignInRequest request = new SignInRequest(name(), takeOver ? true : null, PeopleActs.secret(secret.get()));
        return PeopleActs.signIn(wording.text("sign-in.button"), chosen, request);
    }

    /** Opens the day; the hub asks who does, and hears of whoever has typed name and secret. */
    void openDay(LocalDate day, int at) {
        counter = at;
        send(() -> Wish.of(wording.text("day.open"), hub -> new DayActs(hub).open(day)), () -> {});
    }

    /** Sends the new secret, and goes on with what it was asked for. */
    void changeSecret() {
        newSecret.get().filter(open -> open.missingProperty().get().isEmpty()).ifPresent(open -> {
            String chosen = open.chosenProperty().get();
            ChangeSecretRequest request = new ChangeSecretRequest(open.person(), secret.get(), chosen);
            asking.ask(PeopleActs.changeSecret(wording.text("new-secret.confirm"), request), () -> {
                secret.set(chosen);
                newSecret.set(Optional.empty());
                lastTry.run();
            });
        });
    }

    /** The new secret is not chosen now; nobody is signed in. */
    void leaveNewSecret() {
        forget();
        newSecret.set(Optional.empty());
    }

    /** Nobody who comes later finds it here. */
    void forget() {
        secret.set("");
    }

    /** With whatever secret holds then, it is sent once more after that was changed. */
    private void send(Supplier<Wish> wish, Runnable then) {
        consented = false;
        lastTry = () -> {
            consented = false;
            asking.goOn(wish.get(), then);
        };
        asking.ask(wish.get(), then);
    }

    private boolean refused(Problem problem, Wish wish, Runnable afterwards) {
        return switch (problem.code()) {
            case "secret-must-change" -> {
                newSecret.set(Optional.of(new NewSecret(name(), wording)));
                yield true;
            }
            case "secret-too-weak" ->
                newSecret.get().map(open -> refuse(open, problem)).orElse(false);
            case "sign-in-delayed" -> delay(problem);
            case "consent-needed" -> consent(problem, wish, afterwards);
            case "sign-in-refused", "consent-refused" -> {
                forget();
                newSecret.set(Optional.empty());
                yield false;
            }
            default -> false;
        };
    }

    private boolean refuse(NewSecret open, Problem problem) {
        open.refuse(new ProblemWords(wording).sentence(problem));
        return true;
    }

    private boolean delay(Problem problem) {
        newSecret.set(Optional.empty());
        @Nullable String seconds = problem.facts().get("seconds");
        if (seconds == null || !seconds.matches("[0-9]{1,6}")) {
            forget();
            return false;
        }
        delayed = name();
        delayedUntil = now.get().plusSeconds(Long.parseLong(seconds));
        forget();
        return true;
    }

    /** Whoever has typed a name and a secret consents with them; the secret stays for the signing in that follows. */
    private boolean consent(Problem problem, Wish wish, Runnable afterwards) {
        @Nullable String act = problem.facts().get("act");
        @Nullable String typed = PeopleActs.secret(secret.get());
        if (act == null || typed == null || name().isEmpty() || consented) {
            return false;
        }
        consented = true;
        ConsentRequest request = new ConsentRequest(counter, act, name(), typed);
        asking.goOn(PeopleActs.consent(wish.words(), request), () -> asking.goOn(wish.again(), afterwards));
        return true;
    }
}
