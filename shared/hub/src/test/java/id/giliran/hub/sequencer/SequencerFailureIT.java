package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not durable was never there. */
final class SequencerFailureIT {
    private static final Answer PULLED_OUT = new Answer.NotStored("the disk was pulled out");

    private static final OfficeCommand SOMEBODY_ELSE = new OfficeCommand.SignIn(new CounterNumber(1), "somebody else");

    private final SteppingClock clock = new SteppingClock();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("hub.db");
    }

    @Test
    void aFailedAppendLeavesNoTrace() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.issue("first");
            stand.journal.failAppendAfter(0);

            assertThat(stand.issue("lost")).isEqualTo(PULLED_OUT);

            assertThat(stand.issue("second")).isEqualTo(new Answer.Done("2 open after 1 events", false));
            assertThat(stand.issue("lost")).isEqualTo(new Answer.Done("3 open after 1 events", false));
            stand.stop();
            assertThat(stand.shown()).noneMatch(shown -> shown.seq() == 2 && shown.openTickets() != 1);
            assertThat(stand.last()
                            .office()
                            .ticket(new TicketId("lost"))
                            .orElseThrow()
                            .number())
                    .hasToString("A003");
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void aRefusalByWhatWasNotStoredIsVoidToo() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            var answers = inOneFailingBatch(stand, Stand.signIn(1), SOMEBODY_ELSE);

            assertThat(Stand.await(answers.getFirst())).isEqualTo(PULLED_OUT);
            assertThat(Stand.await(answers.getLast())).isEqualTo(PULLED_OUT);
        }
    }

    @Test
    void aRefusalByWhatIsDurableHolds() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.ask(Stand.signIn(1));
            var answers = inOneFailingBatch(stand, SOMEBODY_ELSE, Stand.signIn(2));

            assertThat(Stand.await(answers.getFirst()))
                    .isEqualTo(new Answer.Refused(new Rejection.CounterTaken(new CounterNumber(1), "operator 1")));
            assertThat(Stand.await(answers.getLast())).isEqualTo(PULLED_OUT);
        }
    }

    @Test
    void aBugInOneRequestHarmsNoOther() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            var held = stand.hold();
            var before = stand.submitIssue("before");
            var buggy = stand.sequencer.submit(new Submission(
                    Stand.issuing("buggy"),
                    Optional.of(new RequestKey("buggy", "buggy")),
                    (office, events) -> {
                        throw new IllegalArgumentException("a bug, on purpose");
                    },
                    Optional.of("elderly")));
            var after = stand.submitIssue("after");
            held.letGo();

            assertThat(Stand.await(before)).isEqualTo(new Answer.Done("2 open after 1 events", false));
            assertThat(Stand.await(buggy)).isInstanceOf(Answer.NotStored.class);
            assertThat(Stand.await(after)).isEqualTo(new Answer.Done("3 open after 1 events", false));
            stand.stop();
            assertThat(stand.last().counts()).isEmpty();
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void nothingIsDecidedUntilTheJournalCanBeReadAgain() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.journal.failRecovering(true);
            stand.journal.failAppendAfter(0);
            assertThat(stand.issue("lost")).isEqualTo(PULLED_OUT);
            assertThat(stand.issue("early")).isInstanceOf(Answer.NotStored.class);

            stand.journal.failRecovering(false);

            assertThat(stand.issue("first")).isEqualTo(new Answer.Done("1 open after 1 events", false));
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void whoLooksSeesOnlyWhatIsDurable() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.journal.failAppendAfter(1);
            var held = stand.hold();
            var lost = stand.submitIssue("lost");
            var seen = stand.sequencer.look(office -> office.ticket(new TicketId("lost")));
            held.letGo();

            assertThat(Stand.await(lost)).isEqualTo(PULLED_OUT);
            assertThat(seen.orTimeout(20, TimeUnit.SECONDS).join()).isEmpty();
        }
    }

    @Test
    void nobodyLooksWhileTheJournalCannotBeRead() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            stand.openMonday();
            stand.journal.failRecovering(true);
            stand.journal.failAppendAfter(0);
            stand.issue("lost");

            assertThat(stand.sequencer.look(Office::openTickets))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(HubBusyException.class);
        }
    }

    @Test
    void aBugInAQuestionIsTheAskersTrouble() throws JournalException {
        try (var stand = new Stand(file, clock)) {
            var buggy = stand.sequencer.look(office -> {
                throw new IllegalArgumentException("a bug, on purpose");
            });

            assertThat(buggy)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(IllegalArgumentException.class);
            stand.openMonday();
            assertThat(stand.sequencer
                            .look(Office::dayOpen)
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join())
                    .isTrue();
        }
    }

    @Test
    void aListenerWithABugDoesNotStopTheWriter() throws JournalException {
        try (var journal = SqliteEventJournal.open(file);
                var sequencer = new Sequencer(journal, clock, (office, now, seq, counts) -> {
                    throw new IllegalStateException("a bug, on purpose");
                })) {
            sequencer.start();
            var answer = sequencer.submit(
                    new Submission(Stand.signIn(1), Optional.empty(), (office, events) -> "", Optional.empty()));
            assertThat(Stand.await(answer)).isEqualTo(new Answer.Refused(new Rejection.DayNotOpen()));
        }
    }

    private static List<CompletableFuture<Answer>> inOneFailingBatch(
            Stand stand, OfficeCommand one, OfficeCommand other) {
        stand.journal.failAppendAfter(1);
        var held = stand.hold();
        var answers = List.of(stand.submit(one, Optional.empty()), stand.submit(other, Optional.empty()));
        held.letGo();
        return answers;
    }
}
