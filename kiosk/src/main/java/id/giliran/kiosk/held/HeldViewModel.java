package id.giliran.kiosk.held;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.PrinterWords;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the visitor waits for, and for how long. */
public final class HeldViewModel {
    private final Visit visit;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page("", ""));

    public HeldViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        PrinterWords words = new PrinterWords(texts);
        visit.stepProperty().subscribe(step -> {
            if (step instanceof Step.Held held) {
                page.set(new Page(words.title(held.reason()), words.remedy(held.reason(), Optional.empty())));
            }
        });
    }

    /**
     * What the screen says.
     *
     * @param trouble what is the matter with the printer
     * @param remedy what helps
     */
    record Page(String trouble, String remedy) {}

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty seconds() {
        return visit.secondsToHold();
    }
}
