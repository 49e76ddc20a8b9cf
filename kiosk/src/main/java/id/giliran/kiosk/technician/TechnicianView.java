package id.giliran.kiosk.technician;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.technician.TechnicianScreen.AskPin;
import id.giliran.kiosk.technician.TechnicianScreen.Closed;
import id.giliran.kiosk.technician.TechnicianScreen.Service;
import id.giliran.kiosk.technician.TechnicianScreen.WithoutPin;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Whatever the technician sees, laid over the visitors' screens. */
public final class TechnicianView extends StackPane {
    private final PinPadView pad;
    private final WithoutPinView withoutPin;
    private final ServiceView service;

    public TechnicianView(TechnicianViewModel model, Texts texts, Surface surface) {
        pad = new PinPadView(model, texts, surface);
        withoutPin = new WithoutPinView(model, texts, surface);
        service = new ServiceView(model, texts, surface);
        getStyleClass().addAll(Styles.GROUND_PAPER, "technician");
        model.screen().subscribe(this::show);
    }

    private void show(TechnicianScreen screen) {
        switch (screen) {
            case Closed closed -> getChildren().clear();
            case WithoutPin shown -> put(withoutPin);
            case AskPin asked -> {
                pad.show(asked);
                put(pad);
            }
            case Service shown -> {
                service.show(shown);
                put(service);
            }
        }
    }

    private void put(Node view) {
        if (!getChildren().contains(view)) {
            getChildren().setAll(view);
        }
    }
}
