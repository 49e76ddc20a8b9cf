package id.giliran.protocol.pairing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * All that a device and a hub have said to each other. Whoever stands between them has keys of its own, so that its two
 * transcripts differ; and as the device commits to its nonce before it hears the hub's, and the hub says its own before it hears
 * the device's, nobody can choose so that the codes come out equal: a short authentication string as in ZRTP (RFC 6189, 4.4).
 */
public final class Transcript {
    private static final String PURPOSE = "giliran pairing 1";
    private static final int CODES = 1_000_000;

    private final byte[] hash;

    private Transcript(byte[] hash) {
        this.hash = hash;
    }

    /**
     * The transcript of one pairing.
     *
     * @param hubNonce as the hub said it, in Base64
     * @param deviceNonce as the device opened it, in Base64
     */
    public static Transcript of(PairingRequest request, String authority, String hubNonce, String deviceNonce) {
        Device device = request.device();
        MessageDigest digest = sha256();
        for (String part : List.of(
                PURPOSE,
                device.role().word(),
                Integer.toString(device.number()),
                device.name(),
                request.key(),
                request.commitment(),
                authority,
                hubNonce,
                deviceNonce)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // Each part after its length, so that no two transcripts can be read as the same bytes.
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return new Transcript(digest.digest());
    }

    /** What a device says first of its nonce. */
    public static String commitment(String deviceNonce) {
        return Base64.getEncoder().encodeToString(sha256().digest(deviceNonce.getBytes(StandardCharsets.UTF_8)));
    }

    /** The six digits that the device shows and a person types at the hub. */
    public String code() {
        long number = Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % CODES;
        return String.format(Locale.ROOT, "%06d", number);
    }

    /** SHA-256, for the device's signature. */
    public byte[] hash() {
        return hash.clone();
    }

    /** What a device shows for having read the hub's proof file, in Base64. */
    public String deviceProof(byte[] file) {
        return proof(file, "device");
    }

    /** What the hub shows for owning its proof file, in Base64. */
    public String hubProof(byte[] file) {
        return proof(file, "hub");
    }

    private String proof(byte[] file, String side) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(file, "HmacSHA256"));
            mac.update(side.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(hash));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
