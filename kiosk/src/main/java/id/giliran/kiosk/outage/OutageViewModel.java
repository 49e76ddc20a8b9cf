package id.giliran.kiosk.outage;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Trouble;
import id.giliran.kiosk.visit.Visit;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The fault that stopped this visitor, in their words. */
public final class OutageViewModel {
    private final Visit visit;
    private final Texts texts;
    private final TroubleWords words;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", new Page(Sign.WARNING, "", "", "", false));

    public OutageViewModel(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.words = new TroubleWords(visit, texts, hubTime);
        visit.stepProperty().subscribe(step -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /** Which sign stands above the words. */
    enum Sign {
        WARNING,
        PRINTER,
        CLOCK
    }

    /**
     * What the screen says.
     *
     * @param happened what happened, and what it means for the visitor
     * @param remedy what to do now
     */
    record Page(Sign sign, String title, String happened, String remedy, boolean canTryAgain) {}

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** The button with the seconds that are left. */
    StringBinding backWords() {
        return texts.binding("outage.back", visit.secondsToHome());
    }

    void tryAgain() {
        visit.tryAgain();
    }

    void back() {
        visit.finish();
    }

    private void refresh() {
        if (visit.stepProperty().get() instanceof Step.Outage(Trouble trouble)) {
            page.set(words.page(trouble));
        }
    }
}
