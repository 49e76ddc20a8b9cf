package id.giliran.protocol.pairing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a pairing stands.
 *
 * @param certificate of the device, DER in Base64; there once it is approved
 * @param proof of the hub that it owns the proof file, in Base64; absent when a person approved
 */
public record PairingState(
        Standing standing,
        @Nullable String certificate,
        @Nullable String proof) {
    /** Whether somebody has decided. */
    public enum Standing {
        /** A person must approve it at the hub. */
        WAITING,
        APPROVED,
        /** A person said no, it took too long, or the hub was started again: the device begins anew. */
        REFUSED;

        /** The word in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
