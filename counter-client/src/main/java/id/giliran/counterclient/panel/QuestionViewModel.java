package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;

/** Are you sure? Asked before a visitor is dropped. */
public final class QuestionViewModel extends PanelViewModel {
    private final Wish wish;

    public QuestionViewModel(PanelHead head, Wish wish) {
        super(head);
        this.wish = wish;
    }

    @Override
    public Wish wish() {
        return wish;
    }
}
