package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.OfficeEvent;
import id.giliran.core.calling.CallReason;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalVerifierIT {
    private static final String WITHOUT_GUARDS =
            "DROP TRIGGER journal_is_never_updated; DROP TRIGGER journal_is_never_deleted;";
    private static final CounterNumber COUNTER = new CounterNumber(1);

    @TempDir
    Path folder;

    private Path file;

    /** Rows: 1 opening, 2 and 3 two tickets, 4 and 5 their paper, 6 an operator, 7 a call. */
    @BeforeEach
    void aMorning() throws JournalException {
        file = folder.resolve("hub.db");
        append(SampleOffice.MORNING, new OfficeEvent.DayOpened(SampleOffice.MONDAY, SampleOffice.plan()));
        append(SampleOffice.MORNING.plusSeconds(1), issued(1), issued(2), printed(1), printed(2));
        append(SampleOffice.MORNING.plusSeconds(2), new OfficeEvent.OperatorSignedIn(COUNTER, "Sari"), called(1, 1));
    }

    @Test
    void aSoundJournalIsCounted() throws JournalException {
        assertThat(JournalVerifier.verify(file)).isEqualTo(new Verdict(7, 1, 2, 1, List.of()));
    }

    @Test
    void itReadsBesideARunningHub() throws JournalException {
        try (var running = SqliteEventJournal.open(file)) {
            running.newestDay();
            assertThat(JournalVerifier.verify(file).rows()).isEqualTo(7);
            running.append(happened(SampleOffice.MORNING.plusSeconds(3), issued(3)));
            assertThat(JournalVerifier.verify(file)).isEqualTo(new Verdict(8, 1, 3, 1, List.of()));
        }
    }

    @Test
    void aChangedBodyIsFound() throws JournalException, SQLException {
        tamper("UPDATE journal SET body = replace(body, '\"language\":\"id\"', '\"language\":\"en\"') WHERE seq = 3");

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "Row 3 was changed, or the rows before it were: its hash does not fit.",
                        "The file's own rule journal_is_never_updated was removed or changed.");
    }

    @Test
    void aChangedHubTimeIsFound() throws JournalException, SQLException {
        tamper("UPDATE journal SET hub_time = hub_time - 5000 WHERE seq = 6");

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "Row 6 was changed, or the rows before it were: its hash does not fit.",
                        "Row 6 has hub time 2026-11-23T00:59:57Z, earlier than the row before (2026-11-23T01:00:01Z).");
    }

    @Test
    void aDeletedRowIsFound() throws JournalException, SQLException {
        tamper("DELETE FROM journal WHERE seq IN (4, 5)");

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "Rows 4 to 5 are missing.",
                        "Row 6 was changed, or the rows before it were: its hash does not fit.");
    }

    @Test
    void aCutOffEndIsFound() throws JournalException, SQLException {
        tamper("DELETE FROM journal WHERE seq = 7");

        assertThat(JournalVerifier.verify(file).findings()).contains("Row 7 is missing.");
    }

    @Test
    void swappedRowsAreFound() throws JournalException, SQLException {
        tamper("""
                UPDATE journal SET seq = 100 WHERE seq = 4;
                UPDATE journal SET seq = 4 WHERE seq = 5;
                UPDATE journal SET seq = 5 WHERE seq = 100;
                """);

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "Row 4 was changed, or the rows before it were: its hash does not fit.",
                        "Row 5 was changed, or the rows before it were: its hash does not fit.");
    }

    @Test
    void anUnreadableBodyIsFound() throws JournalException, SQLException {
        tamper("UPDATE journal SET body = '{' WHERE seq = 4");

        assertThat(JournalVerifier.verify(file).findings())
                .anyMatch(finding ->
                        finding.startsWith("Row 4 cannot be read: the body of a ticket-printed cannot be read"));
    }

    @Test
    void aDroppedConstraintIsFound() throws JournalException, SQLException {
        tamper("DROP INDEX one_ticket_a_number; CREATE TABLE more (x TEXT)");

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "The file's own rule one_ticket_a_number was removed or changed.",
                        "The file has a part that no Giliran made: more.");
    }

    @Test
    void anImpossibleCallIsFound() throws JournalException {
        append(SampleOffice.MORNING.plusSeconds(3), called(1, 2));

        assertThat(JournalVerifier.verify(file).findings())
                .singleElement()
                .asString()
                .startsWith("Row 8 (ticket-called) cannot have happened after the rows before it: ");
    }

    @Test
    void aLeftOutNumberIsFound() throws JournalException {
        append(SampleOffice.MORNING.plusSeconds(3), issued(4));

        assertThat(JournalVerifier.verify(file).findings())
                .contains("Row 8 gives number A004 on 2026-11-23 where A003 comes next.");
    }

    @Test
    void aNumberGivenTwiceIsFoundEvenWithoutTheConstraint() throws JournalException, SQLException {
        tamper("DROP INDEX one_ticket_a_number");
        append(
                SampleOffice.MORNING.plusSeconds(3),
                new OfficeEvent.TicketIssued(
                        new TicketId("other"),
                        new TicketNumber('A', 2),
                        SampleOffice.PASSPORT,
                        "id",
                        false,
                        Optional.empty()));

        assertThat(JournalVerifier.verify(file).findings())
                .contains("Row 8 gives number A002 a second time on 2026-11-23.");
    }

    @Test
    void aNumberThatAKioskDoesNotHaveIsFound() throws JournalException {
        append(
                SampleOffice.MORNING.plusSeconds(3),
                new OfficeEvent.PlanChanged(SampleOffice.planWithKiosks()),
                offline(801, 1),
                offline(900, 1),
                issued(3));

        assertThat(JournalVerifier.verify(file).findings())
                .hasSize(2)
                .contains("Row 10 gives number A900 on 2026-11-23 at kiosk 1, which has no such number.")
                .anyMatch(finding ->
                        finding.startsWith("Row 10 (ticket-issued) cannot have happened after the rows before it: "));
    }

    @Test
    void aSoundJournalHasLeasesOfflineTicketsAndReprints() throws JournalException {
        append(
                SampleOffice.MORNING.plusSeconds(3),
                new OfficeEvent.PlanChanged(SampleOffice.planWithKiosks()),
                new OfficeEvent.NumbersLeased(new KioskNumber(1), SampleOffice.PASSPORT, 801, 820),
                offline(801, 1),
                offline(900, 2),
                issued(3),
                new OfficeEvent.ReprintAsked(id(3), COUNTER, new KioskNumber(1), 1),
                new OfficeEvent.TicketReprinted(id(3), 1, Confirmation.SENT));

        assertThat(JournalVerifier.verify(file)).isEqualTo(new Verdict(14, 1, 5, 1, List.of()));
    }

    private static OfficeEvent offline(int ordinal, int kiosk) {
        return new OfficeEvent.TicketIssued(
                id(ordinal),
                new TicketNumber('A', ordinal),
                SampleOffice.PASSPORT,
                "id",
                false,
                Optional.of(new GivenOffline(new KioskNumber(kiosk), SampleOffice.MORNING)));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> JournalVerifier.verify(folder.resolve("none.db")))
                .hasMessage("There is no journal " + folder.resolve("none.db")
                        + "; name the file in the hub's data folder.");
    }

    private void append(Instant at, OfficeEvent... events) throws JournalException {
        try (var journal = SqliteEventJournal.open(file)) {
            journal.newestDay();
            journal.append(happened(at, events));
        }
    }

    private static Batch happened(Instant at, OfficeEvent... events) {
        return new Batch(List.of(new Batch.Entry(at, Arrays.asList(events), Optional.empty(), Optional.empty())));
    }

    private void tamper(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(WITHOUT_GUARDS + script);
        }
    }

    private static OfficeEvent issued(int ordinal) {
        return new OfficeEvent.TicketIssued(
                id(ordinal), new TicketNumber('A', ordinal), SampleOffice.PASSPORT, "id", false, Optional.empty());
    }

    private static OfficeEvent printed(int ordinal) {
        return new OfficeEvent.TicketPrinted(id(ordinal), Optional.of(Confirmation.STATUS_CLEAN));
    }

    private static OfficeEvent called(int ordinal, int announcement) {
        return new OfficeEvent.TicketCalled(
                id(ordinal), COUNTER, announcement, new CallReason.ChosenByHand("first of the day"));
    }

    private static TicketId id(int ordinal) {
        return new TicketId("ticket-" + ordinal);
    }
}
