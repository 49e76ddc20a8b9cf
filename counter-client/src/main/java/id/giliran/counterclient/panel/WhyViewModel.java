package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Why the next number is the next: the rule, the reason, and who else was looked at. Something to read, not to answer. */
public final class WhyViewModel extends PanelViewModel {
    private final ReadOnlyObjectWrapper<Reasons> reasons;

    public WhyViewModel(PanelHead head, Reasons reasons) {
        super(head);
        this.reasons = new ReadOnlyObjectWrapper<>(this, "reasons", reasons);
    }

    /**
     * What there is to read.
     *
     * @param rule the counter's rule in a sentence, may be empty
     * @param candidates the winner first
     */
    public record Reasons(String number, String rule, String why, List<Candidate> candidates) {
        public Reasons {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * One who could be called.
     *
     * @param credit a head start in words, may be empty
     * @param share of the longest bar, from 0 to 1, that the wait and the credit together have
     * @param waitedShare the wait's part alone
     */
    public record Candidate(String number, String waited, String credit, double waitedShare, double share) {}

    public ReadOnlyObjectProperty<Reasons> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /** Time has passed, or another number is the next now. */
    public void show(Reasons newest) {
        reasons.set(newest);
    }

    @Override
    public boolean isOnlyRead() {
        return true;
    }

    @Override
    public boolean tall() {
        return true;
    }

    @Override
    public Wish wish() {
        throw new IllegalStateException("Nothing is asked of the hub by reading.");
    }
}
