package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Calling one number out of turn: which one, and the reason that stands in the journal. */
public final class CallViewModel extends PanelViewModel {
    private final Wording wording;
    private final UnaryOperator<String> known;
    private final BiFunction<String, String, Wish> wish;
    private final TypedNumber number;
    private final ShortText reason;
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper(this, "about", "");

    /**
     * An empty panel.
     *
     * @param known what the desk can say about a number, such as its service and wait
     * @param wish takes the number and the reason
     */
    public CallViewModel(
            PanelHead head,
            Wording wording,
            Selection phrases,
            UnaryOperator<String> known,
            BiFunction<String, String, Wish> wish) {
        super(head);
        this.wording = wording;
        this.number = new TypedNumber(wording);
        this.known = known;
        this.wish = wish;
        this.reason = new ShortText(phrases);
        number.textProperty().subscribe(this::check);
        reason.textProperty().subscribe(this::check);
        check();
    }

    public TypedNumber number() {
        return number;
    }

    public ShortText reason() {
        return reason;
    }

    /** Who has this number, as far as this desk can see. */
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    @Override
    public Wish wish() {
        return wish.apply(number.value(), reason.value());
    }

    private void check() {
        about.set(number.isWhole() ? known.apply(number.value()) : "");
        if (!number.missing().isEmpty()) {
            tellMissing(number.missing());
        } else if (reason.value().isEmpty()) {
            tellMissing(wording.text("call.reason-missing"));
        } else {
            tellMissing(reason.isTooLong() ? wording.text("panel.text-too-long", ShortText.LONGEST) : "");
        }
    }
}
