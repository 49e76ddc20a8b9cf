package id.giliran.protocol.request;

/**
 * The counter keeps the ticket for later.
 *
 * @param note what is missing, at most 60 characters, may be empty; never about a person
 */
public record ParkRequest(
        @Limit(40) String ticket,
        @Limit(value = 60, least = 0) @Typed String note) {}
