package id.giliran.kiosk.party;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.Wish;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The count of people, in the visitor's words. */
public final class PartyViewModel {
    private final Visit visit;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", new Page(1, "", "", "", false, false));

    public PartyViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        visit.stepProperty().subscribe(step -> refresh());
        visit.priorityProperty().subscribe(group -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /**
     * What the screen says.
     *
     * @param unit what is counted
     * @param hint how many one number is good for
     * @param companion about those who come along with a visitor who has priority, mostly empty
     */
    record Page(int people, String unit, String hint, String companion, boolean fewer, boolean more) {}

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void change(int by) {
        visit.numberWay().changeParty(by);
    }

    void takeNumber() {
        visit.numberWay().takeForParty();
    }

    void back() {
        visit.back();
    }

    private void refresh() {
        if (visit.stepProperty().get() instanceof Step.Party(Wish wish)) {
            int most = wish.service().mostParty();
            int people = wish.party();
            page.set(new Page(
                    people,
                    texts.text("party.people", people),
                    texts.text("party.hint", most),
                    companion(),
                    people > 1,
                    people < most));
        }
    }

    private String companion() {
        @Nullable PriorityGroup group = visit.priorityProperty().get();
        if (group == null) {
            return "";
        }
        return texts.text(group.companion() ? "party.companion" : "party.priority");
    }
}
