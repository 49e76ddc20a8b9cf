package id.giliran.hubclient;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Asks the hub to do something, so that a lost answer never makes it happen twice. */
public interface ActSender {
    /** How long an act is tried unless told otherwise. */
    Duration PATIENCE = Duration.ofSeconds(8);

    /** The request of an act that has nothing to say beyond its path; travels as <code>{}</code>. */
    Object NOTHING = Map.of();

    /**
     * Sends an act and waits. On a failed connection, a timeout or an answer of the 500s it is sent again with the same key
     * until it is answered or the patience is over. Blocks: never call it on a screen's thread.
     *
     * @param path of the act, see {@code ApiPaths}
     * @param request a record of {@code protocol.request}, or {@link #NOTHING}
     * @param reply what the answer is read as; {@link String} for its text to the letter
     * @param key names this wish; the same key and request have the effect of one
     * @param patience longest wait in all
     */
    <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience);

    /** Sends an act with a key that was used before or will be used again. */
    default <R> ActResult<R> act(String path, Object request, Class<R> reply, String key) {
        return act(path, request, reply, key, PATIENCE);
    }

    /** Sends a new act. */
    default <R> ActResult<R> act(String path, Object request, Class<R> reply) {
        return act(path, request, reply, newKey());
    }

    /**
     * A key that no other act has: a UUID of version 7 (RFC 9562), which begins with the time, so that the hub's index over
     * the keys grows at its end.
     */
    static String newKey() {
        UUID chance = UUID.randomUUID();
        long time = System.currentTimeMillis() << 16;
        return new UUID(time | 0x7000L | (chance.getMostSignificantBits() & 0xFFFL), chance.getLeastSignificantBits())
                .toString();
    }
}
