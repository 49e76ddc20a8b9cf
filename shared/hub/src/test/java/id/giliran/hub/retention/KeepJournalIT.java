package id.giliran.hub.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.AppointmentSettings;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.KeptPast;
import id.giliran.hub.config.Listen;
import id.giliran.hub.config.PeopleSettings;
import id.giliran.hub.journal.AccessNotesPast;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.StoredDay;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.Health;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that is told to keep each business day for two days more. */
final class KeepJournalIT {
    private static final LocalDate FIRST = SetClock.MONDAY;

    @TempDir
    private Path data;

    private final SetClock clock = new SetClock();

    @Test
    void whenItStartsBetweenTwoDaysItWipesWhatWasKeptForLongEnough() throws Exception {
        try (HubTrial hub = start()) {
            List<String> tickets = PastDays.live(hub, FIRST, 5);
            hub.restart();

            assertThat(Files.readString(Hub.journalIn(data), StandardCharsets.ISO_8859_1))
                    .contains(tickets.getLast())
                    .doesNotContain(tickets.getFirst());
            assertThat(StoredDay.all(Hub.journalIn(data)))
                    .as("counted from the day before the newest")
                    .containsExactly(FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3), FIRST.plusDays(4));
            assertThat(AccessNotesPast.between(
                            Hub.journalIn(data), Instant.EPOCH, clock.now().plusSeconds(1)))
                    .extracting(note -> note.note().act() + " by " + note.note().by())
                    .contains("journal-wiped by hub");
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).status()).isEqualTo("ok");
            hub.openDay(FIRST.plusDays(5));
            hub.restart();
            assertThat(StoredDay.all(Hub.journalIn(data))).as("a day is open").hasSize(5);
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aClockThatJumpsAheadWipesNothing() throws Exception {
        try (HubTrial hub = start()) {
            PastDays.live(hub, FIRST, 3);
            clock.advance(Duration.ofDays(3_000));
            hub.restart();
            PastDays.live(hub, FIRST.plusDays(3_003), 1);
            hub.restart();

            assertThat(StoredDay.all(Hub.journalIn(data))).hasSize(4);
        }
    }

    private HubTrial start() throws Exception {
        return HubTrial.with(
                new HubSettings(
                        HubTrial.OFFICE,
                        data,
                        0,
                        Listen.LOOPBACK,
                        0,
                        BackupSettings.in(data.resolve("backups")),
                        Optional.of(new KeptPast(Period.ofDays(2))),
                        AppointmentSettings.USUAL,
                        PeopleSettings.USUAL),
                clock);
    }
}
