package id.giliran.counterclient;

import id.giliran.fx.admission.AdmissionFace;
import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.look.Styles;
import id.giliran.fx.screen.FxThread;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.ViewFeed;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Stands before all screens as long as the hub does not let this device in. Belongs to the FX thread. */
final class Door implements AutoCloseable {
    private final AdmissionFace face;
    private final ViewFeed.Subscription standing;

    Door(HubSide hub, AdmissionWords words) {
        AdmissionModel model = new AdmissionModel(words);
        face = new AdmissionFace(Styles.GROUND_PAPER, hub::pairAgain);
        model.signProperty().subscribe(face::show);
        standing = hub.watchAdmission(FxThread.<Admission>newest(model::show));
    }

    /** What lies over the screens. */
    Node node() {
        return face;
    }

    /** Whether it is closed, so that nothing behind it can be used. */
    ObservableValue<Boolean> closed() {
        return face.toldProperty().map(Optional::isPresent);
    }

    @Override
    public void close() {
        standing.close();
    }
}
