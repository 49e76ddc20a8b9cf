package id.giliran.protocol.pairing;

import id.giliran.protocol.request.Limit;

/**
 * A device asks to be let in: the first step.
 *
 * @param key the device's public key, X.509 SubjectPublicKeyInfo, in Base64
 * @param commitment SHA-256 of the device's nonce, in Base64; whoever stands between must choose before it can know the code
 */
public record PairingRequest(
        Device device, @Limit(400) String key, @Limit(64) String commitment) {}
