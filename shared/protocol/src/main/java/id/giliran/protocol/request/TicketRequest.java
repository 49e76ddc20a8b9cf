package id.giliran.protocol.request;

/**
 * A counter acts on one ticket. The ticket is named, so that a screen that is behind cannot act on another visitor.
 *
 * @param ticket id of the ticket
 */
public record TicketRequest(@Limit(40) String ticket) {}
