package id.giliran.protocol.request;

/**
 * A counter calls one number by hand.
 *
 * @param number the printed number, such as {@code A017}
 * @param reason why this one; stands in the journal
 */
public record CallTicketRequest(
        @Limit(8) String number,
        @Limit(value = 80, least = 0) @Typed String reason) {}
