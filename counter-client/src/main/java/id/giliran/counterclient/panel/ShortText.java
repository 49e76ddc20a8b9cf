package id.giliran.counterclient.panel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A line that an operator types, or fills with one of the usual phrases. */
public final class ShortText {
    /** What the hub takes as a note or a reason. */
    public static final int LONGEST = 60;

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Selection phrases;

    /** An empty line; a picked phrase becomes its text, and other text lets the phrase go. */
    public ShortText(Selection phrases) {
        this.phrases = phrases;
        phrases.indexProperty().subscribe(() -> phrases.picked().ifPresent(picked -> text.set(picked.words())));
        text.subscribe(typed -> {
            if (phrases.picked().filter(picked -> !picked.words().equals(typed)).isPresent()) {
                phrases.clear();
            }
        });
    }

    public StringProperty textProperty() {
        return text;
    }

    public Selection phrases() {
        return phrases;
    }

    /** The text without blanks around it. */
    public String value() {
        return text.get().strip();
    }

    boolean isTooLong() {
        return value().length() > LONGEST;
    }
}
