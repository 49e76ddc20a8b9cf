package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.function.Function;

/** Why a ticket is kept for later: a short note, may be empty. */
public final class ParkViewModel extends PanelViewModel {
    private final Wording wording;
    private final ShortText note;
    private final Function<String, Wish> wish;

    public ParkViewModel(PanelHead head, Wording wording, Selection phrases, Function<String, Wish> wish) {
        super(head);
        this.wording = wording;
        this.note = new ShortText(phrases);
        this.wish = wish;
        note.textProperty().subscribe(this::check);
    }

    public ShortText note() {
        return note;
    }

    @Override
    public boolean tall() {
        return true;
    }

    @Override
    public Wish wish() {
        return wish.apply(note.value());
    }

    private void check() {
        tellMissing(note.isTooLong() ? wording.text("panel.text-too-long", ShortText.LONGEST) : "");
    }
}
