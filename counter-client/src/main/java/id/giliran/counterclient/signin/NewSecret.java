package id.giliran.counterclient.signin;

import id.giliran.counterclient.wording.Wording;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A first secret, which another person gave, is replaced by one that nobody else knows. Belongs to the screen's thread. */
public final class NewSecret {
    private final Wording wording;
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
    private final StringProperty repeated = new SimpleStringProperty(this, "repeated", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final String person;
    private String refused = "";

    NewSecret(String person, Wording wording) {
        this.person = person;
        this.wording = wording;
        chosen.subscribe(typed -> {
            refused = "";
            check();
        });
        repeated.subscribe(this::check);
    }

    public String person() {
        return person;
    }

    /** The new one. */
    public StringProperty chosenProperty() {
        return chosen;
    }

    /** The same once more, so that a slip of the finger locks nobody out. */
    public StringProperty repeatedProperty() {
        return repeated;
    }

    /** What is missing or wrong, in words; empty when it can be sent. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The hub does not take it, for this reason. */
    void refuse(String sentence) {
        repeated.set("");
        refused = sentence;
        check();
    }

    private void check() {
        if (!refused.isEmpty()) {
            missing.set(refused);
        } else if (chosen.get().isEmpty()) {
            missing.set(wording.text("new-secret.missing"));
        } else {
            missing.set(chosen.get().equals(repeated.get()) ? "" : wording.text("new-secret.repeat"));
        }
    }
}
