package id.giliran.counterclient.panel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Some choices of which any number is picked. */
public final class Ticks {
    private final List<String> choices;
    private final ReadOnlyObjectWrapper<Set<Integer>> ticked = new ReadOnlyObjectWrapper<>(this, "ticked", Set.of());

    public Ticks(List<String> choices) {
        this.choices = List.copyOf(choices);
    }

    public List<String> choices() {
        return choices;
    }

    /** Places from 0. */
    public ReadOnlyObjectProperty<Set<Integer>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** Picks a choice or lets it go; a place that does not exist changes nothing. */
    public void toggle(int place) {
        if (place < 0 || place >= choices.size()) {
            return;
        }
        Set<Integer> after = new TreeSet<>(ticked.get());
        if (!after.remove(place)) {
            after.add(place);
        }
        ticked.set(Set.copyOf(after));
    }

    /** What is picked, counted from 1, in order. */
    public List<Integer> counted() {
        return ticked.get().stream().map(place -> place + 1).sorted().toList();
    }
}
