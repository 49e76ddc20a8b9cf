package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.access.AccessNote;
import id.giliran.hub.appointment.Lists;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.OfficeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Journals as earlier programs stored them, one of each schema version: the first is a morning from before kiosks had numbers
 * for the time without the hub; the second has three days, the third still open, with leases, offline tickets and reprints; the
 * third has two days, the second still open, with an override, a counter taken over, a family and a transfer with a note; the
 * fourth has an open day with an appointment and a visitor without papers; the fifth has two days, the second still open, and two
 * notes about people.
 */
final class OlderJournalIT {
    private static final String FIRST = "before-kiosk-numbers.db";
    private static final String SECOND = "version-2.db";
    private static final String THIRD = "version-3.db";
    private static final String FOURTH = "version-4.db";
    private static final String FIFTH = "version-5.db";

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        FIRST + ",30,1,7,4",
        SECOND + ",177,3,33,9",
        THIRD + ",58,2,9,6",
        FOURTH + ",11,1,4,1",
        FIFTH + ",33,2,7,5"
    })
    void itIsBroughtUpToDateAndSound(String stored, long rows, long days, long tickets, long calls) throws Exception {
        put(stored);
        SqliteEventJournal.open(Hub.journalIn(data)).close();

        assertThat(JournalVerifier.verify(Hub.journalIn(data)))
                .isEqualTo(new Verdict(rows, days, tickets, calls, List.of()));
    }

    @Test
    void itIsNotVerifiedBeforeItIsBroughtUpToDate() throws IOException {
        put(FIRST);

        assertThatThrownBy(() -> JournalVerifier.verify(Hub.journalIn(data)))
                .hasMessageContaining("start the hub on it once, then it is brought up to date");
    }

    @Test
    void aDayOfTheFirstGoesOnWithEverythingNew() throws Exception {
        put(FIRST);
        try (HubTrial hub = HubTrial.closed(data)) {
            OfficeView office = hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class);
            assertThat(office.office().day()).isEqualTo(SetClock.MONDAY);
            assertThat(office.totals().issued()).isEqualTo(7);
            assertThat(office.totals().served()).isEqualTo(1);
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).status()).isEqualTo("ok");

            hub.clock().advance(Duration.ofMinutes(1));
            assertThat(hub.waiting("passport-new").number()).isEqualTo("A003");
            assertThat(firstBlock(hub)).isEqualTo(new NumbersReply.Block(801, 820));
            hub.act(4, CounterAct.REPRINT, new ReprintRequest("A003", 1));
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aDayOfTheSecondGoesOnWithItsLeasesAndReprints() throws Exception {
        put(SECOND);
        try (HubTrial hub = HubTrial.closed(data)) {
            OfficeView office = hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class);
            assertThat(office.office().day()).isEqualTo(SetClock.MONDAY.plusDays(2));
            assertThat(office.totals().issued()).isEqualTo(11);

            assertThat(hub.waiting("passport-new").number()).isEqualTo("A006");
            assertThat(firstBlock(hub)).isEqualTo(new NumbersReply.Block(803, 820));
            hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void aDayOfTheThirdGoesOnWithAppointmentsAndMissingPapers() throws Exception {
        put(THIRD);
        Lists.put(data, SetClock.MONDAY.plusDays(1), "AB12;passport-new;09:30");
        try (HubTrial hub = HubTrial.closed(data)) {
            assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).office().day())
                    .isEqualTo(SetClock.MONDAY.plusDays(1));
            IssueTicketRequest order = new IssueTicketRequest("passport-new", "id", null, null, "ab-12");
            assertThat(Json.read(hub.done(ApiPaths.TICKETS, order), IssuedReply.class)
                            .number())
                    .isEqualTo("A003");
            hub.done(ApiPaths.missing(1), new MissingRequest("passport-new", List.of(0), true));
            hub.restart();
            assertThat(hub.refused(ApiPaths.TICKETS, order).code()).isEqualTo("appointment-used");
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void theFourthTakesNotesBesideItsDay() throws Exception {
        put(FOURTH);
        try (SqliteEventJournal journal = SqliteEventJournal.open(Hub.journalIn(data))) {
            journal.newestDay();
            journal.append(new Batch(
                    List.of(),
                    List.of(new Batch.Noted(
                            SampleOffice.MORNING, new AccessNote("device-paired", "console", "k", "")))));
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data))).isEqualTo(new Verdict(11, 1, 4, 1, List.of()));
        assertThat(AccessNotesPast.between(
                        Hub.journalIn(data), SampleOffice.MORNING, SampleOffice.MORNING.plusSeconds(1)))
                .hasSize(1);
    }

    @Test
    void ofTheFifthTheOlderDayCanBeWiped() throws Exception {
        put(FIFTH);
        SampleDays.wipe(Hub.journalIn(data), SampleDays.day(1));

        Verdict verdict = JournalVerifier.verify(Hub.journalIn(data));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.days()).isEqualTo(1);
        assertThat(AccessNotesPast.between(Hub.journalIn(data), Instant.EPOCH, SampleDays.LATER))
                .extracting(note -> note.note().about())
                .containsExactly("sari");
    }

    private static NumbersReply.Block firstBlock(HubTrial hub) {
        NumbersReply numbers = Json.read(hub.done(ApiPaths.kioskNumbers(1), new NoBody()), NumbersReply.class);
        return numbers.services().getFirst().blocks().getFirst();
    }

    private void put(String name) throws IOException {
        try (var stored = OlderJournalIT.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(stored), Hub.journalIn(data));
        }
    }
}
