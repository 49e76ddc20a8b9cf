package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import java.util.function.Function;

/** One of a few: a reason to pause, an outcome, a parked ticket. */
public final class ChoiceViewModel extends PanelViewModel {
    private final Selection selection;
    private final Function<Choice, Wish> wish;

    /** A panel with the first choice picked until told otherwise. */
    public ChoiceViewModel(PanelHead head, Selection selection, Function<Choice, Wish> wish) {
        super(head);
        this.selection = selection;
        this.wish = wish;
        if (selection.picked().isEmpty()) {
            selection.pick(0);
        }
    }

    public Selection selection() {
        return selection;
    }

    @Override
    public Wish wish() {
        return wish.apply(selection.picked().orElseThrow());
    }
}
