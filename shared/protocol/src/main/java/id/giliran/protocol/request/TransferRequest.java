package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * The ticket goes elsewhere: either to a service (and one of its stages, the first if none is named) or to a counter.
 *
 * @param placement {@code keep-arrival}, {@code first} or {@code last}
 * @param note what the next operator should know, at most 60 characters; never about a person; absent for none
 */
public record TransferRequest(
        @Limit(40) String ticket,
        @Limit(40) @Nullable String service,
        @Limit(40) @Nullable String stage,
        @Nullable Integer counter,
        @Limit(16) String placement,
        @Limit(60) @Typed @Nullable String note) {
    /** Without a note. */
    public TransferRequest(
            String ticket,
            @Nullable String service,
            @Nullable String stage,
            @Nullable Integer counter,
            String placement) {
        this(ticket, service, stage, counter, placement, null);
    }
}
