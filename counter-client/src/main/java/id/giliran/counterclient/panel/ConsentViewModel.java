package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A second person consents, with name and secret, to what the operator may not do alone. */
public final class ConsentViewModel extends PanelViewModel {
    private final Wording wording;
    private final BiFunction<String, String, Wish> wish;
    private final Runnable goOn;
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final StringProperty secret = new SimpleStringProperty(this, "secret", "");
    private String refused = "";

    /**
     * Asks who consents.
     *
     * @param wish takes the person's id and the secret
     * @param goOn does what was consented to
     */
    public ConsentViewModel(PanelHead head, Wording wording, BiFunction<String, String, Wish> wish, Runnable goOn) {
        super(head);
        this.wording = wording;
        this.wish = wish;
        this.goOn = goOn;
        person.subscribe(this::typed);
        secret.subscribe(this::typed);
        check();
    }

    /** Id of the second person. */
    public StringProperty personProperty() {
        return person;
    }

    /** PIN or password of the second person. */
    public StringProperty secretProperty() {
        return secret;
    }

    /** Does what was consented to. */
    public void goOn() {
        secret.set("");
        goOn.run();
    }

    /** The hub does not take it, for this reason; the second person can try again. */
    public void refuse(String sentence) {
        secret.set("");
        refused = sentence;
        check();
    }

    @Override
    public Wish wish() {
        return wish.apply(person.get().strip(), secret.get());
    }

    private void typed(String typed) {
        if (!typed.isEmpty()) {
            refused = "";
        }
        check();
    }

    private void check() {
        if (!refused.isEmpty()) {
            tellMissing(refused);
        } else if (person.get().isBlank()) {
            tellMissing(wording.text("consent.person-missing"));
        } else {
            tellMissing(secret.get().isEmpty() ? wording.text("sign-in.secret-missing") : "");
        }
    }
}
