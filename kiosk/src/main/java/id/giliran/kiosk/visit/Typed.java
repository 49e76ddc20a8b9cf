package id.giliran.kiosk.visit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the visitor has typed. Kept while they look at what it found and come back; else forgotten at once. */
public final class Typed {
    private static final int LONGEST = 40;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    Typed(ReadOnlyObjectProperty<Step> step) {
        step.subscribe(now -> {
            if (!now.isQuestion() || now instanceof Step.CheckIn || now instanceof Step.CheckInFault) {
                text.set("");
            }
        });
    }

    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Adds a letter; no space before a word, nor two after it. */
    public void type(String letter) {
        boolean needlessSpace =
                letter.isBlank() && (text.get().isEmpty() || text.get().endsWith(" "));
        if (!needlessSpace && text.get().length() + letter.length() <= LONGEST) {
            text.set(text.get() + letter);
        }
    }

    /** Takes the last letter back. */
    public void erase() {
        String typed = text.get();
        if (!typed.isEmpty()) {
            text.set(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        }
    }
}
