package id.giliran.kiosk.printing;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView.ServiceTile;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What is being printed: the service, and its number as soon as there is one. */
public final class PrintingViewModel {
    private final ReadOnlyStringWrapper service = new ReadOnlyStringWrapper(this, "service", "");
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper(this, "number", "");

    public PrintingViewModel(Visit visit, Texts texts) {
        Wording wording = new Wording(texts);
        visit.stepProperty().subscribe(step -> {
            if (step instanceof Step.Printing(ServiceTile tile, IssuedReply issued)) {
                show(wording.name(tile.name()), issued);
            }
        });
    }

    ReadOnlyStringProperty service() {
        return service.getReadOnlyProperty();
    }

    /** Empty until the hub has given it. */
    ReadOnlyStringProperty number() {
        return number.getReadOnlyProperty();
    }

    private void show(String name, @Nullable IssuedReply issued) {
        service.set(name);
        number.set(issued == null ? "" : issued.number());
    }
}
