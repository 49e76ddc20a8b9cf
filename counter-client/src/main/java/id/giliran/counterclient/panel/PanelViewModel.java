package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A question that is open on the desk. Enter answers it, Esc leaves it. */
public abstract sealed class PanelViewModel
        permits QuestionViewModel,
                ChoiceViewModel,
                OutcomeViewModel,
                ParkViewModel,
                CallViewModel,
                ConsentViewModel,
                ReprintViewModel,
                TransferViewModel,
                WhyViewModel {
    private final PanelHead head;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");

    PanelViewModel(PanelHead head) {
        this.head = head;
    }

    public final PanelHead head() {
        return head;
    }

    /** What is still missing or wrong, in words; empty when the answer can be given. */
    public final ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    public final boolean ready() {
        return missing.get().isEmpty();
    }

    /** Whether the question needs most of the desk's height. */
    public boolean tall() {
        return false;
    }

    /** Whether it only tells something, so that there is nothing to confirm. */
    public boolean isOnlyRead() {
        return false;
    }

    /** Whether the key of the next step answers it as well as Enter does. */
    public boolean byNextStep() {
        return false;
    }

    /** What to ask of the hub; only when {@link #ready}. */
    public abstract Wish wish();

    /** What to tell once it is done, where that cannot be seen on the desk; empty otherwise. Only when {@link #ready}. */
    public String doneWords() {
        return "";
    }

    final void tellMissing(String words) {
        missing.set(words);
    }
}
