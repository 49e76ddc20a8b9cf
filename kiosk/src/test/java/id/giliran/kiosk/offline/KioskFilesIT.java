package id.giliran.kiosk.offline;

import static id.giliran.kiosk.offline.OfflineTrial.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.kiosk.Offices;
import id.giliran.protocol.reply.NumbersReply.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KioskFilesIT {
    @TempDir
    private Path folder;

    @Test
    void secondKioskIsToldWhoHasTheFile() {
        try (OfflineTrial first = new OfflineTrial(folder)) {
            assertThat(first.desk.numbers().trouble()).isEmpty();
            assertThatThrownBy(() -> new OfflineTrial(folder))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Another kiosk is using " + folder.resolve("kiosk-1.db")
                                    + "; stop that one first, or give this one a number or data folder of its own in kiosk.yaml.");
        }
        new OfflineTrial(folder).close();
    }

    @Test
    void damagedFileIsSetAsideAndNoNumberIsGivenUntilTheNextDay() throws IOException {
        try (OfflineTrial before = new OfflineTrial(folder)) {
            before.hub.lease(OfflineTrial.lease(5));
            before.connect().lose().print();
        }
        Files.writeString(
                folder.resolve("kiosk-1.db"), "no database at all, but long enough to be looked at".repeat(100));

        assertNothingIsGivenUntilTheNextDay();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void fileWithADamagedPageIsSetAside() throws IOException {
        try (OfflineTrial before = new OfflineTrial(folder)) {
            before.hub.lease(OfflineTrial.lease(5));
            before.connect().lose().print();
        }
        Path file = folder.resolve("kiosk-1.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at++) {
            bytes[at] = (byte) (bytes[at] ^ 0x5a);
        }
        Files.write(file, bytes);

        assertNothingIsGivenUntilTheNextDay();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void fileOfANewerProgramIsSetAside() throws IOException, SQLException {
        new OfflineTrial(folder).close();
        change("PRAGMA user_version = 99");

        assertNothingIsGivenUntilTheNextDay();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void databaseOfSomethingElseIsSetAside() throws IOException, SQLException {
        change("CREATE TABLE recipe (name TEXT)");

        assertNothingIsGivenUntilTheNextDay();
        assertThat(setAside()).hasSize(1);
    }

    private void assertNothingIsGivenUntilTheNextDay() {
        try (OfflineTrial after = new OfflineTrial(folder)) {
            after.hub.lease(OfflineTrial.lease(5));
            after.connect().lose();
            assertThat(after.desk.numbers().refusal(SERVICE)).contains(OfflineRefusal.NO_FILE);
            assertThat(after.give()).isEmpty();
            after.restartWithoutHub();
            assertThat(after.desk.numbers().refusal(SERVICE)).contains(OfflineRefusal.NO_FILE);
        }
        try (OfflineTrial tomorrow = new OfflineTrial(folder)) {
            tomorrow.pass(Duration.ofDays(1));
            tomorrow.hub.lease(OfflineTrial.lease(OfflineTrial.TODAY.plusDays(1), new Block(801, 805)));
            tomorrow.connect("run-2", Offices.tomorrow()).hub.silent(true);
            tomorrow.desk.hear(Offices.stale(Offices.tomorrow()));
            assertThat(tomorrow.giveAll()).hasSize(5);
        }
    }

    @Test
    void startThatWasCutOffWhileSettingAsideIsFinishedByTheNext() throws IOException {
        new OfflineTrial(folder).close();
        Path file = folder.resolve("kiosk-1.db");
        Files.writeString(file, "damaged, and the power fails while it is renamed".repeat(100));
        new OfflineTrial(folder).close();
        // As the disk was a moment before the end: the old file gone, the new one not yet in its place.
        Files.move(file, folder.resolve("kiosk-1.db.next"));

        assertNothingIsGivenUntilTheNextDay();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void kioskWithoutAFolderGoesOnWithoutNumbersOfItsOwn() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");
        try (OfflineTrial trial = new OfflineTrial(notAFolder)) {
            trial.hub.lease(OfflineTrial.lease(5));
            trial.connect().lose();

            assertThat(trial.desk.numbers().refusal(SERVICE)).contains(OfflineRefusal.NO_FILE);
            assertThat(trial.desk.numbers().trouble())
                    .hasValueSatisfying(sentence -> assertThat(sentence)
                            .startsWith("The folder " + notAFolder)
                            .contains("check \"data\" in kiosk.yaml"));
            trial.desk.words().printed("t-9", "sent");
            trial.findAgain("run-1");
            assertThat(trial.hub.told()).containsExactly("printed t-9");
        }
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("kiosk-1\\.db\\.unreadable-[-0-9]+"))
                    .toList();
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kiosk-1.db"));
                Statement change = sqlite.createStatement()) {
            change.execute(statement);
        }
    }
}
