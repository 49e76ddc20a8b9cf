package id.giliran.protocol.reply;

import org.jspecify.annotations.Nullable;

/**
 * An act was done and is safely stored.
 *
 * @param ticket id of the ticket it was about, if about one
 * @param number that ticket's number
 */
public record ActReply(@Nullable String ticket, @Nullable String number) {
    /** An act that is not about one ticket. */
    public static final ActReply DONE = new ActReply(null, null);
}
