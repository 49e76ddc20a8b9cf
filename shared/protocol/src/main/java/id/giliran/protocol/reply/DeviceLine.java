package id.giliran.protocol.reply;

import id.giliran.protocol.pairing.Device;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that the hub knows.
 *
 * @param pairedBy {@code person} or {@code itself}
 * @param certificateUntil when it must have got its next certificate, which it does by itself
 * @param seenAt when it was last heard of, to the half minute
 * @param endedAt since when it is no longer let in
 * @param endedBy {@code revoked} or {@code replaced}
 */
public record DeviceLine(
        String id,
        Device device,
        Instant pairedAt,
        String pairedBy,
        Instant certificateUntil,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
