package id.giliran.kiosk.visit;

import id.giliran.fx.texts.Texts;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the visitor has chosen besides a service: language, priority group, height of the screen. */
final class Choices {
    private final Texts texts;
    private final boolean lowReachAtFirst;
    private final ReadOnlyBooleanWrapper lowReach;
    private final ReadOnlyObjectWrapper<@Nullable PriorityGroup> priority =
            new ReadOnlyObjectWrapper<>(this, "priority", null);

    Choices(Texts texts, boolean lowReachAtFirst) {
        this.texts = texts;
        this.lowReachAtFirst = lowReachAtFirst;
        this.lowReach = new ReadOnlyBooleanWrapper(this, "lowReach", lowReachAtFirst);
    }

    ReadOnlyObjectProperty<@Nullable PriorityGroup> priority() {
        return priority.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lowReach() {
        return lowReach.getReadOnlyProperty();
    }

    void choosePriority(@Nullable PriorityGroup group) {
        priority.set(group);
    }

    void toggleLowReach() {
        lowReach.set(!lowReach.get());
    }

    void speak(String language) {
        texts.setLanguage(language);
    }

    String language() {
        return texts.language();
    }

    /** Whether anything differs from what the next visitor should find. */
    boolean isMarked() {
        return priority.get() != null
                || lowReach.get() != lowReachAtFirst
                || !language().equals(firstLanguage());
    }

    void forget() {
        priority.set(null);
        lowReach.set(lowReachAtFirst);
        texts.setLanguage(firstLanguage());
    }

    private String firstLanguage() {
        return texts.languages().getFirst();
    }
}
