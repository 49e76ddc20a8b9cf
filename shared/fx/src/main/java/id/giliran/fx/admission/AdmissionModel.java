package id.giliran.fx.admission;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How a device stands with its hub, always in the language that its program speaks now. Belongs to the FX thread. */
public final class AdmissionModel {
    private final AdmissionWords words;
    private final ReadOnlyObjectWrapper<Optional<AdmissionSign>> sign =
            new ReadOnlyObjectWrapper<>(this, "sign", Optional.empty());
    private Function<AdmissionWords, Optional<AdmissionSign>> standing = spoken -> Optional.empty();

    public AdmissionModel(AdmissionWords words) {
        this.words = words;
        words.languageProperty().subscribe(language -> refresh());
    }

    /** What the screen says; empty while the device is let in. */
    public ReadOnlyObjectProperty<Optional<AdmissionSign>> signProperty() {
        return sign.getReadOnlyProperty();
    }

    /** Takes how the device stands now, as something that finds its words. */
    public void show(Function<AdmissionWords, Optional<AdmissionSign>> newest) {
        standing = newest;
        refresh();
    }

    private void refresh() {
        sign.set(standing.apply(words));
    }
}
