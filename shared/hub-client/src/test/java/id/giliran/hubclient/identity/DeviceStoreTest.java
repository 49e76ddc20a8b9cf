package id.giliran.hubclient.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hubclient.TestAuthority;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeviceStoreTest {
    private static final Device COUNTER = new Device(DeviceRole.COUNTER, 3, "Loket 3");

    @TempDir
    private Path folder;

    private final TestAuthority authority = new TestAuthority("Hub");
    private final KeyPair key = TestAuthority.newKey();

    @Test
    void whatIsKeptComesBack() throws IOException, CertificateException {
        DeviceStore store = DeviceStore.in(folder, COUNTER);
        assertThat(store.load()).isEmpty();

        DeviceIdentity identity = identity();
        store.keep(identity);

        assertThat(DeviceStore.in(folder, COUNTER).load()).contains(identity);
        assertThat(DeviceStore.in(folder, new Device(DeviceRole.COUNTER, 4, "Loket 4"))
                        .load())
                .isEmpty();
    }

    @Test
    void onlyItsOwnerCanReadTheFile() throws IOException, CertificateException {
        DeviceStore.in(folder, COUNTER).keep(identity());
        assertThat(rights()).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(DeviceStore.in(folder, COUNTER).load()).isPresent();

        assertThat(rights()).isEqualTo("rw-------");
    }

    @Test
    void aFileThatCannotBeUsedIsKeptAside() throws IOException {
        Files.writeString(file(), "{\"key\":");

        assertThat(DeviceStore.in(folder, COUNTER).load()).isEmpty();

        assertThat(file()).doesNotExist();
        assertThat(folder.resolve("device-counter-3.json.old")).exists();
    }

    @Test
    void aFileOfAnotherNumberIsNotThisDevices() throws IOException, CertificateException {
        DeviceStore.in(folder, COUNTER).keep(identity());
        Files.move(file(), folder.resolve("device-counter-4.json"));

        assertThat(DeviceStore.in(folder, new Device(DeviceRole.COUNTER, 4, "Loket 4"))
                        .load())
                .isEmpty();
    }

    @Test
    void aCertificateOfAnotherAuthorityKeyOrRoleIsRefused() {
        assertThatThrownBy(() -> made(new TestAuthority("Other"), COUNTER, key))
                .hasMessage("The hub gave a certificate that its own authority has not signed.");
        assertThatThrownBy(() -> made(authority, COUNTER, TestAuthority.newKey()))
                .hasMessage("The hub gave a certificate that is made for another device.");
        assertThatThrownBy(() -> made(authority, new Device(DeviceRole.KIOSK, 3, "Kios"), key))
                .hasMessage("The hub gave a certificate that is made for another device.");
    }

    private DeviceIdentity made(TestAuthority by, Device device, KeyPair of) throws CertificateException {
        return DeviceIdentity.of(
                key.getPrivate(),
                key.getPublic(),
                COUNTER,
                by.device(device, "d-7", of.getPublic(), Instant.now().plusSeconds(900)),
                authority.certificate(),
                false,
                "127.0.0.1:8765");
    }

    private DeviceIdentity identity() throws CertificateException {
        return made(authority, COUNTER, key);
    }

    private Path file() {
        return folder.resolve("device-counter-3.json");
    }

    private String rights() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
    }
}
