package id.giliran.hubclient;

import id.giliran.protocol.Problem;

/** What became of an act. */
public sealed interface ActResult<R> {
    /** It was done, once, and is safely stored. */
    record Done<R>(R reply) implements ActResult<R> {}

    /** The hub said no; nothing changed. */
    record Refused<R>(Problem problem) implements ActResult<R> {}

    /**
     * No answer in time: whether it was done is unknown.
     *
     * @param reason one English sentence for a technician
     * @param key asked again with this key and the same request, it has the effect of one
     */
    record Unreachable<R>(String reason, String key) implements ActResult<R> {}
}
