package id.giliran.kiosk.issuing;

import id.giliran.kiosk.offline.OfflineTicket;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;

/** What a visitor's wish for a number came to. */
sealed interface Given {
    /** The hub gave a number. */
    record ByHub(IssuedReply reply) implements Given {}

    /** The hub is away, and the kiosk gave one of its own. */
    record ByKiosk(OfflineTicket ticket) implements Given {}

    /** The hub said no. */
    record Refused(Problem problem) implements Given {}

    /** The hub is away, and the kiosk has no number to give. */
    record Nothing() implements Given {}
}
