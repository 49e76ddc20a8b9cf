package id.giliran.protocol.reply;

import id.giliran.protocol.Estimate;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A number was given and is safely stored. It joins the queue when its paper is confirmed.
 *
 * @param ticket unguessable id, also what the QR code on the paper holds
 * @param number the printed number, such as {@code A017}
 * @param ahead tickets that wait at the same stage and would be called before this one
 * @param estimate how long the visitor will probably wait; absent when nothing honest can be said
 * @param slot office time at which the visitor's appointment begins; absent for a visitor without one
 */
public record IssuedReply(
        String ticket,
        String number,
        String service,
        String language,
        boolean priority,
        Instant issuedAt,
        int ahead,
        @Nullable Estimate estimate,
        @Nullable LocalTime slot) {
    /** Of a visitor without an appointment. */
    public IssuedReply(
            String ticket,
            String number,
            String service,
            String language,
            boolean priority,
            Instant issuedAt,
            int ahead,
            @Nullable Estimate estimate) {
        this(ticket, number, service, language, priority, issuedAt, ahead, estimate, null);
    }

    /** Without a word about the wait. */
    public IssuedReply(
            String ticket,
            String number,
            String service,
            String language,
            boolean priority,
            Instant issuedAt,
            int ahead) {
        this(ticket, number, service, language, priority, issuedAt, ahead, null);
    }
}
