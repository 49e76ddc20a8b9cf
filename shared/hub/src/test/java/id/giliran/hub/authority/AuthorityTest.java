package id.giliran.hub.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.hub.access.KnownDevice;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AuthorityTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final KnownDevice KIOSK =
            new KnownDevice("k-1", new Device(DeviceRole.KIOSK, 3, "Kios 3, \"pintu\""));

    @TempDir
    private Path data;

    @Test
    void theHubShakesHandsWithItselfOnceItHasAnIdentity() throws Exception {
        assertThat(Preparation.shakeHands(Authority.fileIn(data), InstantSource.system()))
                .isFalse();
        Authority _ = Authority.open(data, InstantSource.system());

        assertThat(Preparation.shakeHands(Authority.fileIn(data), InstantSource.system()))
                .isTrue();
    }

    @Test
    void itIsTheSameAfterEachStart() throws Exception {
        Authority first = open(NOW);

        Authority second = open(NOW.plus(Duration.ofDays(300)));

        assertThat(second.certificate()).isEqualTo(first.certificate());
        assertThat(second.hubCertificate()).isEqualTo(first.hubCertificate());
        assertThat(second.mark()).isEqualTo(first.mark()).matches("[0-9a-f]{16}");
    }

    @Test
    void theHubsOwnCertificateIsRenewedInTimeByTheSameAuthority() throws Exception {
        X509Certificate first = open(NOW).hubCertificate();

        Authority later = open(NOW.plus(Duration.ofDays(400)));

        assertThat(later.hubCertificate()).isNotEqualTo(first);
        assertThat(open(NOW.plus(Duration.ofDays(401))).hubCertificate()).isEqualTo(later.hubCertificate());
        Issued.require(later.hubCertificate(), later.certificate(), Names.SERVER_PURPOSE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights of POSIX: Windows' lists were NOT tried")
    void nobodyElseCanReadItAndRightsThatWereWidenedAreMended() throws Exception {
        Authority made = open(NOW);
        Path file = Authority.fileIn(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(open(NOW).certificate()).isEqualTo(made.certificate());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDevicesCertificateSaysWhoItIs() throws Exception {
        X509Certificate certificate = open(NOW).issue(KIOSK, key());

        DeviceCertificate read = DeviceCertificate.of(certificate);

        assertThat(read.id()).isEqualTo("k-1");
        assertThat(read.role()).isEqualTo(DeviceRole.KIOSK);
        assertThat(read.number()).isEqualTo(3);
        assertThat(read.until()).isEqualTo(NOW.plus(Authority.DEVICE_HOLDS));
        assertThat(read.isOwners()).isFalse();
        assertThat(certificate.getSubjectX500Principal().getName()).contains("Kios 3");
    }

    @Test
    void aClockWithADeadBatteryMakesNoCertificateThatIsOverSoon() throws Exception {
        Authority authority = open(Instant.EPOCH);

        assertThat(DeviceCertificate.of(authority.issue(KIOSK, key())).until()).isAfter(NOW);
    }

    @Test
    void theHubTrustsDevicesOfItsAuthorityOnlyAndUntilTheyAreOver() throws Exception {
        Authority authority = open(NOW);
        Authority other = Authority.open(Files.createDirectory(data.resolve("other")), InstantSource.fixed(NOW));
        X509Certificate device = authority.issue(KIOSK, key());

        trust(authority, NOW).checkClientTrusted(new X509Certificate[] {device}, "EC");
        trust(authority, Instant.EPOCH).checkClientTrusted(new X509Certificate[] {device}, "EC");
        assertRefused(trust(authority, NOW.plus(Duration.ofDays(731))), device, "was good until");
        assertRefused(trust(authority, NOW), other.issue(KIOSK, key()), "another authority");
        assertRefused(trust(authority, NOW), authority.hubCertificate(), "another purpose");
        assertRefused(trust(authority, NOW), authority.certificate(), "another purpose");
    }

    private static void assertRefused(DeviceTrust trust, X509Certificate certificate, String why) {
        assertThatExceptionOfType(CertificateException.class)
                .isThrownBy(() -> trust.checkClientTrusted(new X509Certificate[] {certificate}, "EC"))
                .withMessageContaining(why);
    }

    @Test
    void aNameIsNotEnoughToBeTheAuthority() throws Exception {
        Authority authority = open(NOW);
        Identity itself = new IdentityFile(Authority.fileIn(data)).read();
        KeyPair own = EllipticKeys.pair();
        CertificateMaker forger =
                CertificateMaker.of(new Identity(own.getPrivate(), itself.authority(), own.getPrivate(), itself.hub()));

        X509Certificate forged = forger.device(KIOSK, key(), NOW, Duration.ofDays(1));

        assertRefused(trust(authority, NOW), forged, "not signed by this authority");
    }

    @Test
    void onlySoundKeysOfTheOneCurveAreTaken() throws Exception {
        assertThat(Authority.keyOf(key().getEncoded())).isNotNull();
        KeyPairGenerator other = KeyPairGenerator.getInstance("EC");
        other.initialize(384);
        byte[] wrongCurve = other.generateKeyPair().getPublic().getEncoded();
        byte[] beside = key().getEncoded();
        beside[beside.length - 1] ^= 1;

        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> Authority.keyOf(wrongCurve));
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> Authority.keyOf(beside));
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> Authority.keyOf(new byte[9]));
    }

    @Test
    void aDamagedFileIsToldWithWhatToDo() throws Exception {
        Authority _ = open(NOW);
        Files.writeString(Authority.fileIn(data), "no key store");

        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> open(NOW))
                .withMessageContainingAll(Authority.fileIn(data).toString(), "giliran hub restore");
        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> Authority.load(data.resolve("nowhere"), InstantSource.system()))
                .withMessageContaining("Start the hub once");
    }

    private Authority open(Instant now) throws AuthorityException {
        return Authority.open(data, InstantSource.fixed(now));
    }

    private static DeviceTrust trust(Authority authority, Instant now) {
        return new DeviceTrust(authority.certificate(), InstantSource.fixed(now));
    }

    private static PublicKey key() {
        return EllipticKeys.pair().getPublic();
    }
}
