package id.giliran.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.Hub;
import id.giliran.hub.HubException;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestoreIT {
    private static final Instant AT_TEN = Instant.parse("2026-11-23T03:00:00Z");

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path backups() {
        return data().resolve("backups");
    }

    private BackupSettings settings() {
        return BackupSettings.in(backups());
    }

    @Test
    void afterADamagedJournalTheDayGoesOnWithNoNumberTwiceAndNobodyForgotten() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.signIn(4);
            assertThat(hub.waiting("information").number()).isEqualTo("L001");
            backUp();
            assertThat(hub.waiting("information").number()).isEqualTo("L002");
            assertThat(hub.waiting("information").number()).isEqualTo("L003");
            awaitMark();
        }
        damageJournal();

        Restore.Outcome outcome = restore();

        assertThat(outcome.marked()).isTrue();
        assertThat(outcome.passedOver()).isEmpty();
        assertThat(outcome.restored().event().numbers().upTo('L')).isBetween(25, 28);
        try (HubTrial hub = HubTrial.closed(data())) {
            assertThat(hub.counter(4).acts()).contains(CounterAct.TAKE_IN);
            assertThat(hub.waiting("information").number()).isEqualTo(next(outcome, 1));
            TakeInRequest paper = new TakeInRequest("L003", "id", "elderly");
            ActReply taken = hub.act(4, CounterAct.TAKE_IN, paper);
            assertThat(taken.number()).isEqualTo("L003");
            assertThat(hub.counter(4).line())
                    .extracting(CounterView.Line::number)
                    .containsExactlyInAnyOrder("L003", "L001", next(outcome, 1))
                    .startsWith("L003");
            assertThat(hub.refused(ApiPaths.counter(4, CounterAct.TAKE_IN), paper)
                            .code())
                    .isEqualTo("number-taken");
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data())).findings()).isEmpty();
        assertThat(outcome.restored().aside())
                .hasValueSatisfying(
                        aside -> assertThat(aside.resolve("journal.db")).exists());
    }

    @Test
    void withoutAMarkNumbersGoOnAfterTheNextThousand() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.waiting("information");
            backUp();
            hub.waiting("information");
            awaitMark();
        }
        damageJournal();
        Files.delete(backups().resolve("numbers.mark"));

        assertThat(restore().marked()).isFalse();

        try (HubTrial hub = HubTrial.closed(data())) {
            assertThat(hub.waiting("information").number()).isEqualTo("L1001");
            assertThat(hub.waiting("passport-new").number()).isEqualTo("A1001");
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data())).findings()).isEmpty();
    }

    @Test
    void aDayThatWasLostAsAWholeIsOpenedAgainAfterItsNumbers() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.waiting("information");
            hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        }
        Path older = onlyTheNewestBackup();
        try (HubTrial hub = HubTrial.closed(data())) {
            hub.clock().advance(Duration.ofHours(24));
            hub.openDay(SetClock.MONDAY.plusDays(1));
            hub.waiting("information");
            awaitMark();
        }

        Restore.Outcome outcome = new Restore(
                        Hub.journalIn(data()), settings(), AT_TEN.plusSeconds(86_400), SetClock.MONDAY.plusDays(1))
                .run(Optional.of(older));

        assertThat(outcome.restored().event().day()).isEqualTo(SetClock.MONDAY.plusDays(1));
        for (int start = 0; start < 2; start++) {
            try (HubTrial hub = HubTrial.closed(data())) {
                if (start == 0) {
                    hub.openDay(SetClock.MONDAY.plusDays(1));
                }
                assertThat(hub.waiting("information").number()).isEqualTo(next(outcome, 1 + start));
            }
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data())).findings()).isEmpty();
    }

    @Test
    void aDamagedBackupIsPassedOverForTheOneBefore() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.waiting("information");
            backUp();
            hub.waiting("information");
            backUp();
        }
        List<BackupFile> made = new BackupFolder(backups(), true).backups();
        byte[] bytes = Files.readAllBytes(made.getLast().file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(made.getLast().file(), bytes);

        Restore.Outcome outcome = restore();

        assertThat(outcome.passedOver()).singleElement().asString().contains("its checksum does not fit");
        assertThat(outcome.backup()).isNotEqualTo(made.getLast().file());
    }

    @Test
    void nothingIsRestoredWhileAHubRunsOrFromNothing() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.waiting("information");
            backUp();

            assertThatThrownBy(this::restore).hasMessageContaining("Another hub is using the journal");
        }
        BackupSettings empty = BackupSettings.in(folder.resolve("empty"));
        assertThatThrownBy(
                        () -> new Restore(Hub.journalIn(data()), empty, AT_TEN, SetClock.MONDAY).run(Optional.empty()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("There is no backup that can be restored");
    }

    @Test
    void aHubThatHasForgottenItsPastDoesNotStart() throws Exception {
        try (HubTrial hub = HubTrial.open(data())) {
            hub.waiting("information");
            awaitMark();
        }
        damageJournal();
        Files.delete(Hub.journalIn(data()));
        assertThatThrownBy(() -> HubTrial.closed(data()))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("or run giliran hub restore");

        Files.delete(data().resolve("journal.db.newest"));
        assertThatThrownBy(() -> HubTrial.closed(data()))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("Run giliran hub restore");
    }

    @Test
    void aStickThatIsNotThereIsTold() throws Exception {
        Path stick = folder.resolve("stick");
        BackupSettings both = new BackupSettings(backups(), Optional.of(stick), Duration.ofMinutes(15), 12, 30);
        try (HubTrial hub = HubTrial.with(both, data())) {
            hub.openDay();
            hub.waiting("information");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> hub.view(ApiPaths.HEALTH, Health.class).notices().stream()
                            .anyMatch(notice -> notice.contains("The backup folder " + stick + " is not there.")));
            Files.createDirectories(stick);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(BackupException.class)
                    .until(() -> BackupNow.run(Hub.journalIn(data()), both, AT_TEN.atZone(ZoneOffset.UTC))
                                    .size()
                            == 2);
        }
        assertThat(new BackupFolder(stick, false).backups()).isNotEmpty();
    }

    private Restore.Outcome restore() throws BackupException {
        return new Restore(Hub.journalIn(data()), settings(), AT_TEN, LocalDate.of(2026, 11, 23)).run(Optional.empty());
    }

    /** The hub's own may be under way: it makes one when a day is opened. */
    private void backUp() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(BackupException.class)
                .untilAsserted(() -> new BackupFolder(backups(), true)
                        .backUp(Hub.journalIn(data()), LocalDateTime.of(2026, 11, 23, 9, 0), new Rotation(12, 30)));
    }

    /** The first after all that were reserved. */
    private static String next(Restore.Outcome outcome, int further) {
        return new TicketNumber('L', outcome.restored().event().numbers().upTo('L') + further).toString();
    }

    private Path onlyTheNewestBackup() throws IOException {
        Path kept = folder.resolve("journal-00001-2026-11-23-1000.db");
        Path newest = new BackupFolder(backups(), true).backups().getLast().file();
        Files.copy(newest, kept);
        Files.writeString(Checksum.fileOf(kept), Checksum.line(Checksum.of(kept), kept));
        return kept;
    }

    private void awaitMark() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new BackupFolder(backups(), true).mark().isPresent());
    }

    private void damageJournal() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("journal.db-"))
                    .toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(Hub.journalIn(data()), "no journal any more");
    }
}
