package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;

/** Are you sure? Asked before a visitor is dropped. */
public final class QuestionViewModel extends PanelViewModel {
    private final Wish wish;
    private final boolean byNextStep;

    public QuestionViewModel(PanelHead head, Wish wish) {
        this(head, wish, false);
    }

    /** @param byNextStep it was the next step that asked, so that the same key also answers */
    public QuestionViewModel(PanelHead head, Wish wish, boolean byNextStep) {
        super(head);
        this.wish = wish;
        this.byNextStep = byNextStep;
    }

    @Override
    public boolean byNextStep() {
        return byNextStep;
    }

    @Override
    public Wish wish() {
        return wish;
    }
}
