package id.giliran.kiosk.issuing;

import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;

/**
 * One wish of one visitor for one number.
 *
 * @param key its Idempotency-Key
 * @param view what the kiosk showed when it was made, for the words on the paper
 */
public record Order(String key, IssueTicketRequest request, ServiceTile service, KioskView view) {
    /** Without the request: the priority group that it may hold belongs into no log. */
    @Override
    public String toString() {
        return "order " + key + " for " + service.id();
    }
}
