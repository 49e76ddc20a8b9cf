package id.giliran.rehearsal.trial.crash.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the judge once called a right history wrong: each as few acts, and no finding. */
final class KnownDifferencesTest {
    private static final CounterNumber ONE = new CounterNumber(1);
    private static final CounterNumber TWO = new CounterNumber(2);
    private static final KioskNumber KIOSK = new KioskNumber(1);
    private static final ServiceId SERVICE = new ServiceId("passport-new");
    private static final TicketId TICKET = new TicketId("the-ticket");
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    private Path folder;

    private final TwoOffices day = new TwoOffices();

    @BeforeEach
    void oneVisitorWaits() throws Exception {
        day.open(TrialPlans.real(folder), MORNING);
        day.play(new Attempt(
                new IssueTicket(TICKET, SERVICE, "id", false),
                ApiPaths.TICKETS,
                new IssueTicketRequest(SERVICE.value(), "id", null)));
        day.play(Attempt.of(
                TICKET, "printed", new ConfirmPrinted(TICKET, Confirmation.SENT), new PrintedRequest("sent")));
    }

    @AfterEach
    void theWholeJudgeHasNothingAgainstIt() throws Exception {
        assertThat(day.told().refusals()).isEmpty();
        Judge judge = new Judge();

        judge.judge(day.told().history(), day.rows(), day.told().stored());

        assertThat(judge.findings().sentences()).isEmpty();
    }

    @Test
    void aTicketThatWasSentHereAndSetAsideHereIsFreedWhenTheCounterIsLeft() {
        calls(ONE);
        day.play(Attempt.of(
                ONE,
                CounterAct.TRANSFER,
                new TransferTicket(ONE, TICKET, new ToCounter(TWO), Placement.LAST),
                new TransferRequest(TICKET.value(), null, null, TWO.value(), "last")));
        calls(TWO);
        parks(TWO);
        day.play(Attempt.of(TWO, CounterAct.SIGN_OUT, new SignOut(TWO)));
        calls(ONE);
    }

    @Test
    void aFinishCanBeTakenBackWhenTheNextCounterHasGivenTheTicketBack() {
        calls(ONE);
        day.play(Attempt.of(
                ONE,
                CounterAct.START,
                new StartServing(ONE, TICKET, Optional.empty()),
                new TicketRequest(TICKET.value())));
        day.play(Attempt.of(
                ONE,
                CounterAct.FINISH,
                new FinishServing(ONE, TICKET, Outcome.COMPLETED, Optional.empty()),
                new FinishRequest(TICKET.value(), "completed")));
        calls(TWO);
        givesBack(TWO);
        day.play(Attempt.of(ONE, CounterAct.UNDO, new Undo(ONE)));
    }

    @Test
    void aTicketThatWasSetAsideIsGivenBackWithoutAnybodyLeaving() {
        calls(ONE);
        parks(ONE);
        givesBack(ONE);
        calls(ONE);
    }

    @Test
    void aCallByHandIsTakenBackWhenTheCounterThatTheTicketWaitedForIsLeft() {
        calls(ONE);
        day.play(Attempt.of(
                ONE,
                CounterAct.TRANSFER,
                new TransferTicket(ONE, TICKET, new ToCounter(TWO), Placement.LAST),
                new TransferRequest(TICKET.value(), null, null, TWO.value(), "last")));
        day.play(Attempt.of(
                ONE,
                CounterAct.CALL,
                new CallTicket(ONE, new TicketNumber('A', 1), "asked"),
                new CallTicketRequest("A001", "asked")));
        day.play(Attempt.of(TWO, CounterAct.SIGN_OUT, new SignOut(TWO)));
        day.play(Attempt.of(ONE, CounterAct.UNDO, new Undo(ONE)));
        calls(ONE);
    }

    @Test
    void aLeaseThatFoundItsWorkDoneIsNotTakenForALaterOne() {
        leases();
        leases();
        for (int ordinal = 801; ordinal <= 811; ordinal++) {
            gives(ordinal);
        }
        leases();
    }

    private void calls(CounterNumber counter) {
        day.play(Attempt.of(counter, CounterAct.CALL_NEXT, new CallNext(counter)));
    }

    private void parks(CounterNumber counter) {
        day.play(Attempt.of(
                counter,
                CounterAct.PARK,
                new ParkTicket(counter, TICKET, "photocopy"),
                new ParkRequest(TICKET.value(), "photocopy")));
    }

    private void givesBack(CounterNumber counter) {
        day.play(Attempt.of(
                counter, CounterAct.RETURN, new ReturnToQueue(counter, TICKET), new TicketRequest(TICKET.value())));
    }

    private void leases() {
        day.play(new Attempt(new LeaseNumbers(KIOSK), ApiPaths.kioskNumbers(KIOSK.value()), ActSender.NOTHING));
    }

    private void gives(int ordinal) {
        TicketNumber number = new TicketNumber('A', ordinal);
        TicketId id = new TicketId("own-" + ordinal);
        day.play(Attempt.offline(
                KIOSK,
                new RecordOfflineTicket(
                        KIOSK, id, number, SERVICE, "id", false, MORNING, Confirmation.SENT, Optional.empty()),
                new OfflineTicketRequest(id.value(), number.toString(), SERVICE.value(), "id", null, MORNING, "sent")));
    }
}
