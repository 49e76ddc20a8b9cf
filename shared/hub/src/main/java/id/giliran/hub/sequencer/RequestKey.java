package id.giliran.hub.sequencer;

/**
 * What a retry is recognised by.
 *
 * @param key the client's {@code Idempotency-Key}
 * @param fingerprint SHA-256 in hex over path and body, without the priority group; the same key with another one is refused
 */
public record RequestKey(String key, String fingerprint) {}
