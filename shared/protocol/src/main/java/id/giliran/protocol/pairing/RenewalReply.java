package id.giliran.protocol.pairing;

/**
 * A device's next certificate, for the same key.
 *
 * @param certificate DER in Base64
 */
public record RenewalReply(String certificate) {}
