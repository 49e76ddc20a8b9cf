package id.giliran.hub.authority;

import id.giliran.hub.access.KnownDevice;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's own certificate authority, made at its first start. Safe for use by many threads. */
public final class Authority {
    /** A device renews its certificate by itself when half of it is over. */
    public static final Duration DEVICE_HOLDS = Duration.ofDays(730);

    private static final Logger LOG = LoggerFactory.getLogger(Authority.class);
    private static final Duration HUB_HOLDS = Duration.ofDays(730);
    private static final Duration HUB_RENEWED_BEFORE = Duration.ofDays(365);
    private static final int MARK_LENGTH = 16;

    /** This program is not older: a clock that tells less has lost its battery, and its certificates would be over at once. */
    private static final Instant EARLIEST = Instant.parse("2026-11-01T00:00:00Z");

    private static final KnownDevice OWNER = new KnownDevice("console", new Device(DeviceRole.CONSOLE, 0, "console"));

    private final Identity identity;
    private final InstantSource clock;

    private Authority(Identity identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** Where a data folder keeps it. */
    public static Path fileIn(Path data) {
        return data.resolve("identity.p12");
    }

    /**
     * For the hub: makes it where there is none, and renews the hub's own certificate in time.
     *
     * @param clock the hub's
     */
    public static Authority open(Path data, InstantSource clock) throws AuthorityException {
        IdentityFile file = new IdentityFile(fileIn(data));
        Instant now = later(clock.instant());
        if (!file.isThere()) {
            Identity made = make(now);
            file.write(made);
            LOG.info("The hub has made its identity {}; devices that are paired know it by that", fileIn(data));
            return new Authority(made, clock);
        }
        Identity found = file.read();
        boolean late =
                now.plus(HUB_RENEWED_BEFORE).isAfter(found.hub().getNotAfter().toInstant());
        if (late) {
            found = withHub(found, now);
            file.write(found);
        }
        return new Authority(found, clock);
    }

    /** Lets the JVM learn what TLS needs, beside whatever else the hub does at its start; it need not wait for that. */
    public static void prepare(Path data, InstantSource clock) {
        Path identity = fileIn(data);
        if (Files.exists(identity)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("giliran-tls")
                    .start(() -> LOG.debug("Hands were shaken: {}", Preparation.shakeHands(identity, clock)));
        }
    }

    /**
     * For a command beside the hub: changes nothing.
     *
     * @throws AuthorityException when no hub has ever run on this folder
     */
    public static Authority load(Path data, InstantSource clock) throws AuthorityException {
        if (!Files.exists(fileIn(data))) {
            throw new AuthorityException("There is no identity of a hub in " + data
                    + ". Start the hub once, or name its folder with --data.");
        }
        return new Authority(new IdentityFile(fileIn(data)).read(), clock);
    }

    /** Whether two files hold the identity of the same hub; not when one is not there or cannot be read. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one)
                    && new IdentityFile(one)
                            .load()
                            .authority()
                            .equals(new IdentityFile(other).load().authority());
        } catch (IOException | GeneralSecurityException unreadable) {
            LOG.debug("An identity cannot be read", unreadable);
            return false;
        }
    }

    private static Identity make(Instant now) {
        KeyPair authority = EllipticKeys.pair();
        // A name of its own each time, so that a device that belongs to another hub sees at once that this is not it.
        String name = "Giliran authority "
                + HexFormat.of().formatHex(sha256(authority.getPublic().getEncoded()), 0, 8);
        CertificateMaker maker = new CertificateMaker(CertificateMaker.name(name), authority.getPrivate());
        KeyPair hub = EllipticKeys.pair();
        return new Identity(
                authority.getPrivate(),
                maker.authority(authority.getPublic(), now),
                hub.getPrivate(),
                maker.hub(hub.getPublic(), now, HUB_HOLDS));
    }

    private static Identity withHub(Identity old, Instant now) {
        KeyPair hub = EllipticKeys.pair();
        X509Certificate certificate = CertificateMaker.of(old).hub(hub.getPublic(), now, HUB_HOLDS);
        return new Identity(old.authorityKey(), old.authority(), hub.getPrivate(), certificate);
    }

    /** The certificate that devices trust. */
    public X509Certificate certificate() {
        return identity.authority();
    }

    /** The certificate that the hub shows. */
    X509Certificate hubCertificate() {
        return identity.hub();
    }

    /** By what the authority is known from afar: the beginning of its certificate's SHA-256, in hex. */
    public String mark() {
        try {
            return HexFormat.of()
                    .formatHex(sha256(identity.authority().getEncoded()))
                    .substring(0, MARK_LENGTH);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A certificate for {@link #DEVICE_HOLDS} from now on. */
    public X509Certificate issue(KnownDevice device, PublicKey key) {
        return CertificateMaker.of(identity).device(device, key, later(clock.instant()), DEVICE_HOLDS);
    }

    /**
     * The public key of a device.
     *
     * @param encoded as X.509 SubjectPublicKeyInfo
     * @throws GeneralSecurityException when it is no sound key on the curve P-256
     */
    public static PublicKey keyOf(byte[] encoded) throws GeneralSecurityException {
        return EllipticKeys.of(encoded);
    }

    /** How the hub listens: with its own certificate, for devices of this authority or without a certificate. */
    public SSLContext forHub() {
        return OneKey.context(identity.hubKey(), identity.hub(), new DeviceTrust(identity.authority(), clock));
    }

    /** How the hub's owner asks it: with a new key, which is kept nowhere. */
    public SSLContext forOwner() {
        KeyPair key = EllipticKeys.pair();
        X509Certificate certificate =
                CertificateMaker.of(identity).owner(OWNER, key.getPublic(), later(clock.instant()));
        return OneKey.context(key.getPrivate(), certificate, new HubTrust(identity.authority()));
    }

    private static Instant later(Instant now) {
        return now.isBefore(EARLIEST) ? EARLIEST : now;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
