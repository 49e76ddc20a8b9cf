package id.giliran.protocol.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A number that a kiosk has printed from its leased block while the hub was away.
 *
 * @param ticket id that the kiosk made, unguessable; also what the QR code on the paper holds
 * @param number the printed number, from a block that is leased to this kiosk
 * @param service id of the service
 * @param language BCP 47 tag of the language chosen at the kiosk
 * @param priorityGroup id of the group that the visitor belongs to; counted and forgotten
 * @param issuedAt hub time as the kiosk knew it when the number was given
 * @param confirmation as in {@link PrintedRequest}
 */
public record OfflineTicketRequest(
        @Limit(40) String ticket,
        @Limit(8) String number,
        @Limit(40) String service,
        @Limit(16) String language,
        @Limit(40) @Nullable String priorityGroup,
        Instant issuedAt,
        @Limit(20) String confirmation) {}
