package id.giliran.hubclient.identity;

import id.giliran.protocol.Json;
import id.giliran.protocol.pairing.Device;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The file that holds one device's identity, for its user alone. Devices of several roles and numbers can share a folder, as
 * each has a file of its own: a program that is told another number is another device.
 */
public final class DeviceStore {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceStore.class);

    private final Path folder;
    private final Path file;
    private final Device device;

    private DeviceStore(Path folder, Device device) {
        this.folder = folder;
        this.file = folder.resolve("device-" + device.role().word() + "-" + device.number() + ".json");
        this.device = device;
    }

    private record Stored(String key, String certificate, String authority, boolean byItself, String hub) {}

    /** The store of this device. */
    public static DeviceStore in(Path folder, Device device) {
        return new DeviceStore(folder.toAbsolutePath(), device);
    }

    /** The folder that it is in. */
    public Path folder() {
        return folder;
    }

    /** What is kept; nothing before the device was let in. A file that cannot be used is told in the log and kept aside. */
    public Optional<DeviceIdentity> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (OwnerOnly.isOpen(file)) {
                OwnerOnly.protect(file);
                LOG.warn("Others could read {}, which holds this device's key; now only its owner can.", file);
            }
            return Optional.of(read());
        } catch (IOException | GeneralSecurityException | JacksonException | IllegalArgumentException unusable) {
            LOG.warn("{} cannot be used, so this device must be let in again: {}", file, unusable.getMessage());
            setAside();
            return Optional.empty();
        }
    }

    private DeviceIdentity read() throws IOException, GeneralSecurityException {
        Stored stored = Json.read(Files.readString(file), Stored.class);
        if (stored == null || stored.key() == null || stored.certificate() == null || stored.authority() == null) {
            throw new IllegalArgumentException("It is not complete.");
        }
        X509Certificate certificate = Certificates.read(stored.certificate());
        return DeviceIdentity.of(
                key(stored.key()),
                certificate.getPublicKey(),
                device,
                certificate,
                Certificates.read(stored.authority()),
                stored.byItself(),
                stored.hub() == null ? "" : stored.hub());
    }

    private static PrivateKey key(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /** Keeps this identity instead of the one before; it is on the disk when this returns. */
    public void keep(DeviceIdentity identity) throws IOException {
        Stored stored = new Stored(
                Base64.getEncoder().encodeToString(identity.key().getEncoded()),
                Certificates.write(identity.certificate()),
                Certificates.write(identity.authority()),
                identity.byItself(),
                identity.hub());
        OwnerOnly.write(
                folder, String.valueOf(file.getFileName()), Json.write(stored).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Forgets the identity, so that the device asks to be let in anew. The file is kept under another name, in case that it
     * was a mistake.
     *
     * @return where it is now; nothing if there was none, or it could not be moved
     */
    public Optional<Path> setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".old");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside);
        } catch (IOException stuck) {
            LOG.error("{} cannot be moved aside: {}", file, stuck.getMessage());
            return Optional.empty();
        }
    }
}
