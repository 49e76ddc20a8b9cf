package id.giliran.counterclient.panel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Some choices of which at most one is picked. */
public final class Selection {
    private static final int NONE = -1;

    private final List<Choice> choices;
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", NONE);

    public Selection(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    public List<Choice> choices() {
        return choices;
    }

    /** Place of the picked choice from 0, below zero when none is. */
    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    public Optional<Choice> picked() {
        return index.get() == NONE ? Optional.empty() : Optional.of(choices.get(index.get()));
    }

    /** Picks a choice; a place that does not exist changes nothing. */
    public void pick(int place) {
        if (place >= 0 && place < choices.size()) {
            index.set(place);
        }
    }

    public void pick(String id) {
        for (int place = 0; place < choices.size(); place++) {
            if (choices.get(place).id().equals(id)) {
                pick(place);
            }
        }
    }

    public void clear() {
        index.set(NONE);
    }
}
