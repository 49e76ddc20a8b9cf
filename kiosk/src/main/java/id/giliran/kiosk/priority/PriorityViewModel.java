package id.giliran.kiosk.priority;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The priority groups of the office, in the visitor's language. */
public final class PriorityViewModel {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());

    public PriorityViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        visit.officeProperty().subscribe(office -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /**
     * One group to choose.
     *
     * @param note a second line, may be empty
     */
    record Choice(PriorityGroup group, String name, String note) {
        boolean open() {
            return group.closed() == null;
        }

        String id() {
            return group.id();
        }
    }

    ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        visit.choosePriority(choice.group());
    }

    void back() {
        visit.back();
    }

    private String note(PriorityGroup group) {
        if (group.closed() != null) {
            return texts.text("priority.group-closed");
        }
        return group.companion() ? texts.text("priority.companion") : "";
    }

    private void refresh() {
        @Nullable KioskView view = visit.officeProperty().get().view();
        if (view != null) {
            choices.set(view.priorityGroups().stream()
                    .map(group -> new Choice(group, wording.name(group.name()), note(group)))
                    .toList());
        }
    }
}
