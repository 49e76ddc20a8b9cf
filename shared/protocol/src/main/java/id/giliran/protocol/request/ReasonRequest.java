package id.giliran.protocol.request;

/**
 * An act that needs a reason: pausing a counter, cancelling a ticket.
 *
 * @param reason stable code or the operator's words, never about a person
 */
public record ReasonRequest(
        @Limit(value = 80, least = 0) @Typed String reason) {}
