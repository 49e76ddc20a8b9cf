package id.giliran.fx.admission;

import id.giliran.hubclient.Admission;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How a device stands with its hub, always in the language that its program speaks now. Belongs to the FX thread. */
public final class AdmissionModel {
    private final AdmissionWords words;
    private final ReadOnlyObjectWrapper<Optional<AdmissionSign>> sign =
            new ReadOnlyObjectWrapper<>(this, "sign", Optional.empty());
    private Optional<Admission> standing = Optional.empty();

    public AdmissionModel(AdmissionWords words) {
        this.words = words;
        words.languageProperty().subscribe(language -> refresh());
    }

    /** What the screen says; empty while the device is let in, and until anything is known. */
    public ReadOnlyObjectProperty<Optional<AdmissionSign>> signProperty() {
        return sign.getReadOnlyProperty();
    }

    /** Takes how the device stands now. */
    public void show(Admission newest) {
        standing = Optional.of(newest);
        refresh();
    }

    private void refresh() {
        sign.set(standing.flatMap(words::sign));
    }
}
