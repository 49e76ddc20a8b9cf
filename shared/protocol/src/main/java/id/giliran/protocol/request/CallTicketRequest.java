package id.giliran.protocol.request;

/**
 * A counter calls one number by hand.
 *
 * @param number the printed number, such as {@code A017}
 * @param reason why this one; stands in the journal
 */
public record CallTicketRequest(String number, String reason) {}
