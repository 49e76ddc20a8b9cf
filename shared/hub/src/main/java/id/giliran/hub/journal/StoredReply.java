package id.giliran.hub.journal;

/**
 * The answer to one request, kept so that a retry gets the same.
 *
 * @param key the client's idempotency key
 * @param fingerprint tells this request from another one under the same key
 * @param body the reply's JSON
 */
public record StoredReply(String key, String fingerprint, String body) {}
