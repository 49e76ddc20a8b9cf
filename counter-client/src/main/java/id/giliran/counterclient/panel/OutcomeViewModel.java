package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How serving ends, and which documents were missing if that is why. Nothing has to be ticked: a line must not wait for a list. */
public final class OutcomeViewModel extends PanelViewModel {
    private final Selection outcomes;
    private final Ticks missing;
    private final BiFunction<Choice, List<Integer>, Wish> wish;
    private final String incomplete;
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper(this, "asksForMissing");

    /**
     * A panel with an outcome picked.
     *
     * @param incomplete id of the outcome for which documents can be named
     * @param wish takes the outcome and the places, from 1, of what is missing
     */
    public OutcomeViewModel(
            PanelHead head,
            Selection outcomes,
            String incomplete,
            Ticks missing,
            BiFunction<Choice, List<Integer>, Wish> wish) {
        super(head);
        this.outcomes = outcomes;
        this.missing = missing;
        this.incomplete = incomplete;
        this.wish = wish;
        outcomes.indexProperty().subscribe(this::check);
        check();
    }

    public Selection outcomes() {
        return outcomes;
    }

    /** What the service asks to bring. */
    public Ticks missing() {
        return missing;
    }

    /** Whether the list of documents belongs to what is picked. */
    public ReadOnlyBooleanProperty asksForMissingProperty() {
        return asks.getReadOnlyProperty();
    }

    @Override
    public boolean tall() {
        return !missing.choices().isEmpty();
    }

    @Override
    public Wish wish() {
        return wish.apply(outcomes.picked().orElseThrow(), asks.get() ? missing.counted() : List.of());
    }

    private void check() {
        boolean fits = outcomes.picked()
                .filter(picked -> picked.id().equals(incomplete))
                .isPresent();
        asks.set(fits && !missing.choices().isEmpty());
    }
}
