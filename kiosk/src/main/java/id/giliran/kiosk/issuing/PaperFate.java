package id.giliran.kiosk.issuing;

import id.giliran.kiosk.offline.HubWords;
import id.giliran.kiosk.offline.OfflineNumbers;
import id.giliran.kiosk.offline.OfflineTicket;
import id.giliran.protocol.reply.IssuedReply;

/** Where it is told or kept what becomes of the paper of one number. */
sealed interface PaperFate {
    IssuedReply reply();

    /** It is out. */
    void out(String confirmation);

    /** There is none. */
    void none(String reason);

    /** Of a number that the hub gave. */
    record OfHub(HubWords hub, IssuedReply reply) implements PaperFate {
        @Override
        public void out(String confirmation) {
            hub.printed(reply.ticket(), confirmation);
        }

        @Override
        public void none(String reason) {
            hub.notPrinted(reply.ticket(), reason);
        }
    }

    /** Of a number that the kiosk gave. */
    record OfKiosk(OfflineNumbers numbers, OfflineTicket ticket) implements PaperFate {
        @Override
        public IssuedReply reply() {
            return ticket.asReply();
        }

        @Override
        public void out(String confirmation) {
            numbers.printed(ticket, confirmation);
        }

        @Override
        public void none(String reason) {
            numbers.notPrinted(ticket);
        }
    }
}
