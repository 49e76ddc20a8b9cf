package id.giliran.protocol.pairing;

import id.giliran.protocol.request.Limit;
import org.jspecify.annotations.Nullable;

/**
 * The device opens what it was committed to: the second step. From now on both can show the code.
 *
 * @param nonce of the device, in Base64
 * @param signature over the transcript's hash by the device's key (SHA256withECDSA), in Base64
 * @param proof that the device could read the hub's proof file, in Base64; absent for a device that could not
 */
public record PairingReveal(
        @Limit(64) String nonce,
        @Limit(200) String signature,
        @Nullable @Limit(64) String proof) {}
