package id.giliran.hub.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.store.RegisteredDevice.Approval;
import id.giliran.hub.access.store.RegisteredDevice.Certificate;
import id.giliran.hub.access.store.RegisteredDevice.Pairing;
import id.giliran.hub.access.store.Standing.TurnedAway;
import id.giliran.hub.access.store.Standing.Why;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeviceRegistryIT {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant YEARS_ON = MORNING.plus(Duration.ofDays(730));

    @TempDir
    private Path data;

    private AccessFile file;
    private DeviceRegistry registry;

    @BeforeEach
    void open() {
        file = AccessFile.open(AccessFile.in(data));
        registry = new DeviceRegistry(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatItHoldsIsThereAfterARestart() {
        admit("k1", DeviceRole.KIOSK, 1);
        registry.check("k1", "aa", DeviceRole.KIOSK, MORNING.plusSeconds(90));
        registry.renew("k1", new Certificate("bb", YEARS_ON));
        registry.rename("k1", "Kios pintu");
        registry.storeHeard();
        List<RegisteredDevice> before = registry.all();

        close();
        open();

        assertThat(registry.all()).isEqualTo(before);
        assertThat(registry.find("k1").orElseThrow().seen()).isEqualTo(MORNING.plusSeconds(90));
        assertThat(registry.find("k1").orElseThrow().known().device().name()).isEqualTo("Kios pintu");
    }

    @Test
    void aDeviceIsKnownByItsPresentCertificateAlone() {
        admit("k1", DeviceRole.KIOSK, 1);

        assertThat(check("k1", "aa")).isInstanceOf(Standing.Known.class);
        assertThat(check("k1", "cc")).isEqualTo(new TurnedAway(Why.OUTDATED));
        assertThat(check("k2", "aa")).isEqualTo(new TurnedAway(Why.UNKNOWN));
        assertThat(registry.check("k1", "aa", DeviceRole.CONSOLE, MORNING)).isEqualTo(new TurnedAway(Why.UNKNOWN));
    }

    @Test
    void untilANewCertificateIsUsedTheOldOneCountsAsItsReplyMayHaveBeenLost() {
        admit("k1", DeviceRole.KIOSK, 1);
        registry.renew("k1", new Certificate("bb", YEARS_ON));

        assertThat(check("k1", "aa")).isInstanceOf(Standing.Known.class);
        assertThat(check("k1", "bb")).isInstanceOf(Standing.Known.class);
        assertThat(check("k1", "aa")).isEqualTo(new TurnedAway(Why.OUTDATED));
        assertThat(registry.find("k1").orElseThrow().validUntil()).isEqualTo(YEARS_ON);

        registry.storeHeard();
        close();
        open();
        assertThat(check("k1", "aa")).isEqualTo(new TurnedAway(Why.OUTDATED));
    }

    @Test
    void aRevokedDeviceIsTurnedAwayAtOnceAndForEver() {
        admit("k1", DeviceRole.KIOSK, 1);
        List<String> ended = new ArrayList<>();
        registry.watchEnds(ended::add);

        assertThat(registry.revoke("k1", MORNING)).isPresent();
        assertThat(registry.revoke("k1", MORNING)).isEmpty();

        assertThat(ended).containsExactly("k1");
        assertThat(check("k1", "aa")).isEqualTo(new TurnedAway(Why.REVOKED));
        assertThat(registry.renew("k1", new Certificate("bb", YEARS_ON))).isEmpty();
        assertThat(check("k1", "bb")).isEqualTo(new TurnedAway(Why.REVOKED));
    }

    @Test
    void aNumberBelongsToOneDeviceUntilItMayBeReplaced() {
        admit("k1", DeviceRole.KIOSK, 1);
        List<String> ended = new ArrayList<>();
        registry.watchEnds(ended::add);

        assertThat(admit("k2", DeviceRole.KIOSK, 1)).isInstanceOf(Entry.Taken.class);
        assertThat(registry.find("k2")).isEmpty();
        assertThat(admit("d1", DeviceRole.DISPLAY, 1)).isInstanceOf(Entry.Admitted.class);

        Entry replaced = registry.admit(
                known("k3", DeviceRole.KIOSK, 1), "key", new Certificate("dd", YEARS_ON), pairing(), holder -> true);
        assertThat(replaced).isInstanceOf(Entry.Admitted.class);
        assertThat(ended).containsExactly("k1");
        assertThat(check("k1", "aa")).isEqualTo(new TurnedAway(Why.REPLACED));
        assertThat(registry.holder(DeviceRole.KIOSK, 1).orElseThrow().id()).isEqualTo("k3");
    }

    @Test
    void countersThatAreChosenByHandAreAsManyAsOneLikes() {
        assertThat(admit("c1", DeviceRole.COUNTER, 0)).isInstanceOf(Entry.Admitted.class);
        assertThat(admit("c2", DeviceRole.COUNTER, 0)).isInstanceOf(Entry.Admitted.class);
    }

    @Test
    void onlyTheHubsUserMayReadTheFile() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(AccessFile.in(data))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("access.db-wal"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCopyIsWholeWhileTheHubWorks() {
        admit("k1", DeviceRole.KIOSK, 1);
        Path copy = data.resolve("copy.db");

        AccessFile.copy(AccessFile.in(data), copy);

        try (AccessFile copied = AccessFile.open(copy)) {
            assertThat(new DeviceRegistry(copied).all()).isEqualTo(registry.all());
        }
    }

    @Test
    void aFileOfANewerProgramIsRefusedInASentence() throws Exception {
        Path newer = data.resolve("newer.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> AccessFile.open(newer))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("was written by a newer Giliran (schema version 99");
    }

    private Standing check(String id, String serial) {
        return registry.check(id, serial, DeviceRole.KIOSK, MORNING);
    }

    private Entry admit(String id, DeviceRole role, int number) {
        return registry.admit(
                known(id, role, number), "key", new Certificate("aa", YEARS_ON), pairing(), holder -> false);
    }

    private static KnownDevice known(String id, DeviceRole role, int number) {
        return new KnownDevice(id, new Device(role, number, "Kios 1"));
    }

    private static Pairing pairing() {
        return new Pairing(MORNING, Approval.PERSON);
    }
}
