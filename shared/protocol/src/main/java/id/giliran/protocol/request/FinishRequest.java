package id.giliran.protocol.request;

/**
 * Serving at this stage is over.
 *
 * @param ticket id of the ticket
 * @param outcome {@code completed}, {@code documents-incomplete} or {@code referred-elsewhere}
 */
public record FinishRequest(
        @Limit(40) String ticket, @Limit(40) String outcome) {}
