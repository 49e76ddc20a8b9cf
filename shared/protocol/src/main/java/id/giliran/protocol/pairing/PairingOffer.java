package id.giliran.protocol.pairing;

import org.jspecify.annotations.Nullable;

/**
 * The hub answers a device that asks to be let in.
 *
 * @param pairing names this pairing in the steps that follow
 * @param authority the certificate of the hub's authority, DER in Base64
 * @param nonce of the hub, in Base64
 * @param proofFile on the hub's own computer only: a file that nobody but the hub's user can read; absent for other computers
 */
public record PairingOffer(
        String pairing,
        String authority,
        String nonce,
        @Nullable String proofFile) {}
