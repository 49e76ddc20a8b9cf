package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SampleOffice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SequencerIT {
    private final SteppingClock clock = new SteppingClock();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("hub.db");
    }

    @Test
    void aRestartGivesTheEqualOfficeAndTheSameReplies() throws JournalException {
        Stand.Shown before;
        try (var stand = new Stand(file, clock)) {
            aMorning(stand);
            stand.stop();
            before = stand.last();
        }
        try (var stand = new Stand(file, clock)) {
            assertThat(stand.issue("first")).isEqualTo(new Answer.Done("1 open after 1 events", true));
            stand.stop();
            assertThat(stand.last().office()).isEqualTo(before.office());
            assertThat(stand.last().seq()).isEqualTo(before.seq());
            assertThat(stand.shown().getFirst().office()).as("shown at once").isEqualTo(before.office());
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void aRestartOnTheSecondDayGivesTheEqualOffice() throws JournalException {
        Stand.Shown before;
        try (var stand = new Stand(file, clock)) {
            aMorning(stand);
            stand.ask(new OfficeCommand.CloseDay());
            clock.step(Duration.ofDays(1));
            stand.ask(new OfficeCommand.OpenDay(SampleOffice.TUESDAY, SampleOffice.plan()));
            stand.issue("on tuesday");
            stand.stop();
            before = stand.last();
        }
        try (var stand = new Stand(file, clock)) {
            stand.stop();
            assertThat(stand.last().office()).isEqualTo(before.office());
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void aRetryGetsTheStoredReplyAndChangesNothing() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            assertThat(stand.issue("first")).isEqualTo(new Answer.Done("1 open after 1 events", false));
            stand.issue("second");

            assertThat(stand.issue("first")).isEqualTo(new Answer.Done("1 open after 1 events", true));

            assertThat(stand.last().openTickets()).isEqualTo(2);
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(2);
    }

    @Test
    void aKeyIsForOneRequest() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.ask("key", "one request", Stand.issuing("first"));

            assertThat(stand.ask("key", "another", Stand.issuing("second"))).isEqualTo(new Answer.KeyReused());
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(1);
    }

    @Test
    void retriesOfOneRequestInOneBatchHaveTheEffectOfOne() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            var held = stand.hold();
            var tap = stand.submitIssue("tapped");
            var secondTap = stand.submitIssue("tapped");
            var other = stand.submit(Stand.issuing("x"), Optional.of(new RequestKey("key of tapped", "another")));
            held.letGo();

            assertThat(Stand.await(held.ahead())).isEqualTo(new Answer.Done("1 open after 1 events", false));
            assertThat(Stand.await(tap)).isEqualTo(new Answer.Done("2 open after 1 events", false));
            assertThat(Stand.await(secondTap)).isEqualTo(new Answer.Done("2 open after 1 events", true));
            assertThat(Stand.await(other)).isEqualTo(new Answer.KeyReused());
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(2);
    }

    @Test
    void aRefusalNamesTheRuleAndIsDecidedAnewByARetry() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.ask(Stand.signIn(1));
            var next = new OfficeCommand.CallNext(new CounterNumber(1));
            assertThat(stand.ask("key", "call", next))
                    .isEqualTo(new Answer.Refused(new Rejection.NothingWaiting(new CounterNumber(1))));

            stand.issue("first");
            stand.ask(new OfficeCommand.ConfirmPrinted(new TicketId("first"), Confirmation.STATUS_CLEAN));

            assertThat(stand.ask("key", "call", next)).isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void priorityGroupsAreCountedForTheDayApartFromTheTickets() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            issueWithPriority(stand, "one", "elderly");
            issueWithPriority(stand, "two", "elderly");
            issueWithPriority(stand, "two", "elderly");
            issueWithPriority(stand, "three", "pregnant");
        }
        try (var stand = new Stand(file, clock)) {
            assertThat(stand.last().counts()).isEqualTo(Map.of("elderly", 2, "pregnant", 1));
            stand.ask(new OfficeCommand.CloseDay());
            stand.ask(new OfficeCommand.OpenDay(SampleOffice.TUESDAY, SampleOffice.plan()));
            stand.stop();
            assertThat(stand.last().counts()).isEmpty();
        }
    }

    @Test
    void paperThatIsNeverConfirmedJoinsTheQueueAlthoughNobodyAsks() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.issue("silent");
            clock.step(Duration.ofSeconds(16));

            await().atMost(Duration.ofSeconds(10)).until(() -> stand.last().seq() == 3);
            stand.stop();
            assertThat(stand.last().office().ticket(new TicketId("silent")))
                    .get()
                    .isInstanceOf(Waiting.class);
        }
    }

    @Test
    void theOfficeIsShownEachSecondAlsoWhenNothingHappens() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> stand.shown().size() >= 3);
            assertThat(stand.last().seq()).isZero();
        }
    }

    @Test
    void whatWasTakenInIsAnsweredBeforeTheSequencerStopsAndWhatComesLaterIsBusy() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            var last = stand.submitIssue("last");
            stand.stop();

            assertThat(last).isCompletedWithValue(new Answer.Done("1 open after 1 events", false));
            assertThat(stand.submitIssue("late")).isCompletedWithValue(new Answer.Busy());
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(1);
    }

    private void aMorning(Stand stand) {
        stand.openMonday();
        stand.issue("first");
        stand.issue("second");
        stand.issue("third");
        stand.ask(new OfficeCommand.ConfirmPrinted(new TicketId("first"), Confirmation.STATUS_CLEAN));
        stand.ask(new OfficeCommand.ConfirmPrinted(new TicketId("second"), Confirmation.STATUS_CLEAN));
        stand.ask(Stand.signIn(1));
        clock.step(Duration.ofSeconds(3));
        stand.ask(new OfficeCommand.CallNext(new CounterNumber(1)));
        stand.ask(new OfficeCommand.StartServing(new CounterNumber(1), new TicketId("first"), Optional.empty()));
    }

    private static void issueWithPriority(Stand stand, String id, String group) {
        var command = new OfficeCommand.IssueTicket(new TicketId(id), SampleOffice.PASSPORT, "id", true);
        var submission = new Submission(
                command, Optional.of(new RequestKey(id, id)), (office, events) -> "{}", Optional.of(group));
        assertThat(Stand.await(stand.sequencer.submit(submission))).isInstanceOf(Answer.Done.class);
    }
}
