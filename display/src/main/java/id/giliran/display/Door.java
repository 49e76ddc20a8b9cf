package id.giliran.display;

import id.giliran.fx.admission.AdmissionSign;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.admission.AdmissionWords.Refusal;
import id.giliran.hubclient.Admission;
import java.util.Optional;

/** Says on the screen what the connection says of this device. */
final class Door {
    private Door() {}

    /** Nothing for a device that is let in: whether its hub can be reached just now is told elsewhere. */
    static Optional<AdmissionSign> sign(AdmissionWords words, Admission admission) {
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
