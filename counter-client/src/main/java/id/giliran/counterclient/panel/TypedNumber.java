package id.giliran.counterclient.panel;

import id.giliran.counterclient.wording.Wording;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A ticket's number as an operator types it. */
public final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9]{3,4}");

    private final Wording wording;
    private final StringProperty text = new SimpleStringProperty(this, "number", "");

    TypedNumber(Wording wording) {
        this.wording = wording;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** The number as it stands on paper. */
    public String value() {
        return text.get().strip().toUpperCase(Locale.ROOT);
    }

    public boolean isWhole() {
        return NUMBER.matcher(value()).matches();
    }

    /** What is missing or wrong, empty when it can be a number. */
    String missing() {
        if (text.get().isBlank()) {
            return wording.text("call.number-missing");
        }
        return isWhole() ? "" : wording.text("call.number-wrong", value());
    }
}
