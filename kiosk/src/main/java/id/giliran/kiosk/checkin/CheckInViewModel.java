package id.giliran.kiosk.checkin;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Visit;
import javafx.beans.property.ReadOnlyStringProperty;

/** How a code is given here. */
public final class CheckInViewModel {
    private final Visit visit;
    private final Texts texts;
    private final boolean scanner;

    /** @param scanner whether there is one to hold a code to */
    public CheckInViewModel(Visit visit, Texts texts, boolean scanner) {
        this.visit = visit;
        this.texts = texts;
        this.scanner = scanner;
    }

    ReadOnlyStringProperty typed() {
        return visit.typed().text();
    }

    /** Key of the words that say how a code is given here. */
    String hint() {
        return scanner ? "check-in.scan" : "check-in.type";
    }

    String letters() {
        return texts.text("keys.code");
    }

    void type(String letter) {
        visit.typed().type(letter);
    }

    void erase() {
        visit.typed().erase();
    }

    void send() {
        visit.checkIn().show(typed().get());
    }

    void back() {
        visit.back();
    }
}
