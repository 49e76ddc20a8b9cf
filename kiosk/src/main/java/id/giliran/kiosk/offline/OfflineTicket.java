package id.giliran.kiosk.offline;

import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.OfflineTicketRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that this kiosk has given by itself.
 *
 * @param id unguessable; also what the QR code on the paper holds
 * @param day business day that the number is unique in
 * @param priorityGroup absent once the hub has answered, and for visitors without one
 * @param issuedAt hub time as the kiosk knew it
 * @param key Idempotency-Key of its report
 */
public record OfflineTicket(
        String id,
        LocalDate day,
        String number,
        String service,
        String language,
        boolean priority,
        @Nullable String priorityGroup,
        Instant issuedAt,
        String key) {
    private static final int UNKNOWN = -1;

    /** No group of any office: the hub keeps the priority and counts no group. */
    private static final String FORGOTTEN = "forgotten";

    /** As the hub would have told it, but nobody knows who is ahead. */
    public IssuedReply asReply() {
        return new IssuedReply(id, number, service, language, priority, issuedAt, UNKNOWN);
    }

    OfflineTicketRequest report(String confirmation) {
        String group = priority && priorityGroup == null ? FORGOTTEN : priorityGroup;
        return new OfflineTicketRequest(id, number, service, language, group, issuedAt, confirmation);
    }

    /** Without the group: it belongs into no log. */
    @Override
    public String toString() {
        return number + " of " + day;
    }
}
