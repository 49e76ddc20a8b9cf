package id.giliran.core;

import static id.giliran.core.OfficeFixture.CONFIRMATION_TIME;
import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.Rejection.UnknownTicket;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmingPaperTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void aTicketJoinsTheQueueWhenItsPaperIsOut() {
        var ticket = office.asksFor(PASSPORT);
        var issuedAt = office.now();
        office.passes(Duration.ofSeconds(3));

        assertThat(office.when(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN)))
                .containsExactly(new TicketPrinted(ticket, Optional.of(Confirmation.STATUS_CLEAN)));
        assertThat(office.ticket(ticket))
                .isEqualTo(new Waiting(office.ticket(ticket).slip(), DOCUMENTS, issuedAt, Optional.empty(), true));
        assertThat(office.office().waiting(DOCUMENTS)).isEqualTo(1);
    }

    @Test
    void confirmingTwiceChangesNothing() {
        office.changesNothing(new ConfirmPrinted(office.waitsFor(PASSPORT), Confirmation.STATUS_CLEAN));
    }

    @Test
    void anUnknownTicketIsNotConfirmed() {
        var unknown = new TicketId("nobody's");
        office.refuses(new ConfirmPrinted(unknown, Confirmation.STATUS_CLEAN), new UnknownTicket(unknown));
        office.refuses(new ReportPrintFailure(unknown, "jam"), new UnknownTicket(unknown));
    }

    @Test
    void withoutWordInTimeTheTicketJoinsMarkedUnconfirmed() {
        var ticket = office.asksFor(PASSPORT);
        office.passes(CONFIRMATION_TIME);

        assertThat(office.when(new ExpireConfirmations())).containsExactly(new ConfirmationTimedOut(ticket));
        assertThat(office.ticket(ticket))
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.paperConfirmed()).isFalse());
        office.changesNothing(new ExpireConfirmations());
    }

    @Test
    void onlyTheTicketsThatAreOverdueJoin() {
        var early = office.asksFor(PASSPORT);
        office.passes(Duration.ofSeconds(1));
        office.asksFor(PASSPORT);
        office.passes(CONFIRMATION_TIME.minusMillis(1));

        assertThat(office.when(new ExpireConfirmations())).containsExactly(new ConfirmationTimedOut(early));
    }

    @Test
    void justBeforeTheTimeIsUpNothingExpires() {
        office.asksFor(PASSPORT);
        office.passes(CONFIRMATION_TIME.minusMillis(1));
        office.changesNothing(new ExpireConfirmations());
    }

    @Test
    void lateWordIsTakenWhileTheTicketIsCalled() {
        var ticket = unconfirmed();
        office.callsNext(1);

        assertThat(office.when(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN)))
                .containsExactly(new TicketPrinted(ticket, Optional.of(Confirmation.STATUS_CLEAN)));
        office.changesNothing(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN));
    }

    @Test
    void whoeverIsServedNeedsNoWordAboutThePaper() {
        var ticket = unconfirmed();
        office.callsAndServes(1);

        office.changesNothing(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN));
    }

    @Test
    void aFailureToldAfterTheVisitorWasAtACounterVoidsNothing() {
        var served = unconfirmed();
        office.callsAndServes(1);
        office.when(new ReturnToQueue(OfficeFixture.counter(1), served));
        office.refuses(new ReportPrintFailure(served, "jam"), new WrongState(served, office.number(served), "Waiting"));

        office.callsAndParks(1);
        office.when(new ReturnToQueue(OfficeFixture.counter(1), served));
        office.refuses(new ReportPrintFailure(served, "jam"), new WrongState(served, office.number(served), "Waiting"));
    }

    @Test
    void aVisitorWhoIsParkedWithoutBeingServedWasHereToo() {
        var parked = unconfirmed();
        office.callsNext(1);
        office.when(new ParkTicket(OfficeFixture.counter(1), parked, "photocopy"));
        office.when(new ReturnToQueue(OfficeFixture.counter(1), parked));

        office.refuses(new ReportPrintFailure(parked, "jam"), new WrongState(parked, office.number(parked), "Waiting"));
    }

    @Test
    void lateWordAboutATicketThatHasEndedChangesNothing() {
        var ticket = unconfirmed();
        office.when(new CancelTicket(ticket, "visitor left"));
        office.changesNothing(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN));
    }

    @Test
    void aReportedFailureMakesTheTicketVoid() {
        var ticket = office.asksFor(PASSPORT);

        assertThat(office.when(new ReportPrintFailure(ticket, "paper out")))
                .containsExactly(new PrintingFailed(ticket, "paper out"));
        assertThat(office.ticket(ticket)).isInstanceOf(Void.class);
        assertThat(office.office().openTickets()).isZero();
        office.refuses(
                new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN),
                new WrongState(ticket, office.number(ticket), "Void"));
    }

    @Test
    void aTicketThatJoinedUnconfirmedMayStillTurnOutVoid() {
        var ticket = unconfirmed();
        office.when(new ReportPrintFailure(ticket, "paper out"));
        assertThat(office.ticket(ticket)).isInstanceOf(Void.class);
        assertThat(office.office().waiting(PASSPORT)).isZero();
    }

    @Test
    void confirmedPaperCannotFailAfterwards() {
        var ticket = office.waitsFor(PASSPORT);
        office.refuses(new ReportPrintFailure(ticket, "jam"), new WrongState(ticket, office.number(ticket), "Waiting"));
    }

    private TicketId unconfirmed() {
        var ticket = office.asksFor(PASSPORT);
        office.passes(CONFIRMATION_TIME);
        office.when(new ExpireConfirmations());
        return ticket;
    }
}
