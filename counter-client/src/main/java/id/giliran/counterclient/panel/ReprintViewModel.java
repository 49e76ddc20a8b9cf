package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A visitor's paper once more: which number, and at which kiosk when there is a choice. */
public final class ReprintViewModel extends PanelViewModel {
    private final Wording wording;
    private final TypedNumber number;
    private final Selection kiosks;
    private final BiFunction<String, Choice, Wish> wish;
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper(this, "about", "");

    /**
     * A panel with the first kiosk picked.
     *
     * @param inHand the number of the visitor in hand, empty when there is none
     * @param kiosks those that can print now
     * @param wish takes the number and the kiosk
     */
    public ReprintViewModel(
            PanelHead head, Wording wording, String inHand, Selection kiosks, BiFunction<String, Choice, Wish> wish) {
        super(head);
        this.wording = wording;
        this.number = new TypedNumber(wording);
        this.kiosks = kiosks;
        this.wish = wish;
        number.textProperty().set(inHand);
        kiosks.pick(0);
        number.textProperty().subscribe(this::check);
        kiosks.indexProperty().subscribe(this::check);
        check();
    }

    public TypedNumber number() {
        return number;
    }

    public Selection kiosks() {
        return kiosks;
    }

    /** Whether there is more than one kiosk to choose from. */
    public boolean asksForKiosk() {
        return kiosks.choices().size() > 1;
    }

    /** What will happen, or why nothing can. */
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    @Override
    public Wish wish() {
        return wish.apply(number.value(), kiosks.picked().orElseThrow());
    }

    @Override
    public String doneWords() {
        return sentence("reprint.done");
    }

    private void check() {
        boolean possible = kiosks.picked().isPresent();
        tellMissing(possible ? number.missing() : wording.text("reprint.no-kiosk"));
        about.set(possible && number.isWhole() ? sentence("reprint.about") : "");
    }

    private String sentence(String key) {
        return wording.text(key, number.value(), kiosks.picked().orElseThrow().words());
    }
}
