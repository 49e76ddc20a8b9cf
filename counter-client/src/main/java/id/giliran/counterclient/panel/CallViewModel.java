package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Calling one number out of turn: which one, and the reason that stands in the journal. */
public final class CallViewModel extends PanelViewModel {
    private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9]{3,4}");

    private final Wording wording;
    private final UnaryOperator<String> known;
    private final BiFunction<String, String, Wish> wish;
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
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
        this.known = known;
        this.wish = wish;
        this.reason = new ShortText(phrases);
        number.subscribe(this::check);
        reason.textProperty().subscribe(this::check);
        check();
    }

    public StringProperty numberProperty() {
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
        return wish.apply(typedNumber(), reason.value());
    }

    private String typedNumber() {
        return number.get().strip().toUpperCase(Locale.ROOT);
    }

    private void check() {
        boolean whole = NUMBER.matcher(typedNumber()).matches();
        about.set(whole ? known.apply(typedNumber()) : "");
        if (number.get().isBlank()) {
            tellMissing(wording.text("call.number-missing"));
        } else if (!whole) {
            tellMissing(wording.text("call.number-wrong", typedNumber()));
        } else if (reason.value().isEmpty()) {
            tellMissing(wording.text("call.reason-missing"));
        } else {
            tellMissing(reason.isTooLong() ? wording.text("panel.text-too-long", ShortText.LONGEST) : "");
        }
    }
}
