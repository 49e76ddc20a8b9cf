package id.giliran.counterclient;

import id.giliran.fx.admission.AdmissionFace;
import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.admission.AdmissionSign;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.admission.AdmissionWords.Refusal;
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
        standing = hub.watchAdmission(FxThread.<Admission>newest(stands -> model.show(spoken -> sign(spoken, stands))));
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

    /** Nothing for a device that is let in: whether its hub can be reached just now is told elsewhere. */
    private static Optional<AdmissionSign> sign(AdmissionWords words, Admission admission) {
        return switch (admission) {
            case Admission.Admitted in -> Optional.empty();
            case Admission.Searching searching -> Optional.of(words.searching(searching.where()));
            case Admission.Waiting waiting -> Optional.of(words.waiting(waiting.code(), waiting.hub()));
            case Admission.TurnedAway away -> Optional.of(words.turnedAway(refusal(away.reason()), away.detail()));
        };
    }

    private static Refusal refusal(Admission.TurnedAway.Reason reason) {
        return switch (reason) {
            case REFUSED -> Refusal.REFUSED;
            case REVOKED -> Refusal.REVOKED;
            case EXPIRED -> Refusal.EXPIRED;
            case OTHER_HUB -> Refusal.OTHER_HUB;
        };
    }
}
