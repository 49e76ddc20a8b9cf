package id.giliran.protocol.reply;

/**
 * Somebody has a first secret, to be changed at its first use. This is the only time that the hub tells it.
 *
 * @param secret PIN or password; it belongs into no log
 */
public record FirstSecretReply(String person, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "a first secret for " + person;
    }
}
