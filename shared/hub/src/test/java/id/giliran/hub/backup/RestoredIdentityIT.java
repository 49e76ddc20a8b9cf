package id.giliran.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.hub.Hub;
import id.giliran.hub.HubException;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.pairing.TrialDevice;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.DeviceRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk is paired, a backup is made, and the hub's computer is lost, or only its journal. */
final class RestoredIdentityIT {
    private static final Instant AT_TEN = Instant.parse("2026-11-23T03:00:00Z");

    @TempDir
    private Path folder;

    private TrialDevice kiosk;

    @BeforeEach
    void aBackupOfAHubThatKnowsAKiosk() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            kiosk = TrialDevice.paired(hub, DeviceRole.KIOSK, 1);
            hub.waiting("information");
        }
        BackupFolder.Made _ = new BackupFolder(stick(), true)
                .backUp(Hub.journalIn(data()), LocalDateTime.of(2026, 11, 23, 9, 0), new Rotation(12, 30));
    }

    @Test
    void onAnotherComputerItIsTheHubThatItsDevicesKnow() throws Exception {
        Path other = folder.resolve("other");
        HubTrial.open(other).close();

        Restore.Outcome outcome = restore(other);

        assertThat(outcome.access()).contains("devices know this hub", "What was there before was moved to");
        assertThat(Authority.isSame(Authority.fileIn(data()), Authority.fileIn(other)))
                .isTrue();
        try (HubTrial hub = HubTrial.closed(other)) {
            kiosk.moveTo(hub);
            assertThat(kiosk.get(ApiPaths.kioskView(1)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoWasRevokedAfterTheBackupStaysRevokedWhereTheDevicesWereNotLost() throws Exception {
        try (AccessFile file = AccessFile.open(AccessFile.in(data()))) {
            DeviceRegistry registry = new DeviceRegistry(file);
            String id = registry.holder(DeviceRole.KIOSK, 1).orElseThrow().id();
            assertThat(registry.revoke(id, AT_TEN)).isPresent();
        }

        assertThat(restore(data()).access()).contains("were not lost");

        try (HubTrial hub = HubTrial.closed(data())) {
            kiosk.moveTo(hub);
            assertThat(kiosk.get(ApiPaths.kioskView(1)).body()).contains("device-revoked");
        }
    }

    @Test
    void aHubWhoseIdentityWasLostDoesNotBecomeAnotherOneByItself() throws Exception {
        Files.delete(Authority.fileIn(data()));

        assertThatExceptionOfType(HubException.class)
                .isThrownBy(() -> HubTrial.closed(data()))
                .withMessageContainingAll("identity.p12", "giliran hub restore");

        assertThat(restore(data()).access()).contains("were brought back");
        HubTrial.closed(data()).close();
    }

    @Test
    void aDamagedIdentityIsToldAndTheNewestJournalComesBackAllTheSame() throws Exception {
        BackupFolder stick = new BackupFolder(stick(), true);
        BackupFolder.Made _ =
                stick.backUp(Hub.journalIn(data()), LocalDateTime.of(2026, 11, 23, 9, 15), new Rotation(12, 30));
        BackupFile newest = stick.backups().getLast();
        Files.writeString(AccessCopies.identityOf(newest.file()), "not an identity");
        Path other = folder.resolve("other");

        Restore.Outcome outcome = restore(other);

        assertThat(outcome.backup()).isEqualTo(newest.file());
        assertThat(outcome.access()).contains("is damaged: its checksum does not fit");
    }

    private Restore.Outcome restore(Path into) throws BackupException {
        return new Restore(Hub.journalIn(into), BackupSettings.in(stick()), AT_TEN, SetClock.MONDAY)
                .run(Optional.empty());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path stick() {
        return folder.resolve("stick");
    }
}
