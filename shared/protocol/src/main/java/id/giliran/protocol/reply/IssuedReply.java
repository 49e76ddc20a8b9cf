package id.giliran.protocol.reply;

import java.time.Instant;

/**
 * A number was given and is safely stored. It joins the queue when its paper is confirmed.
 *
 * @param ticket unguessable id, also what the QR code on the paper holds
 * @param number the printed number, such as {@code A017}
 * @param ahead tickets that wait at the same stage and would be called before this one
 */
public record IssuedReply(
        String ticket, String number, String service, String language, boolean priority, Instant issuedAt, int ahead) {}
