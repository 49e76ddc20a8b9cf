package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ConfirmReprint;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.ReportReprintFailure;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.OfficeEvent.ReprintFailed;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketReprinted;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterOnPause;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.Rejection.UnknownReprint;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReprintingTest {
    private final Scenario office = Scenario.everyCounterStaffed();
    private final TicketId ticket = office.waitsFor(PASSPORT);

    @Test
    void aKioskIsAskedAndTellsThatThePaperIsOut() {
        assertThat(office.when(ask(3, ticket, 2))).containsExactly(new ReprintAsked(ticket, counter(3), kiosk(2), 1));
        assertThat(office.office().reprints(kiosk(2))).containsExactly(new Reprint(1, ticket, kiosk(2)));
        assertThat(office.office().reprints(kiosk(1))).isEmpty();

        assertThat(office.when(printed(2, 1)))
                .containsExactly(new TicketReprinted(ticket, 1, Confirmation.STATUS_CLEAN));
        assertThat(office.office().reprints(kiosk(2))).isEmpty();
    }

    @Test
    void aSecondPaperIsThePaperOfATicketThatHadNone() {
        var unprinted = office.asksFor(PASSPORT);
        office.when(ask(3, unprinted, 2));

        office.refuses(
                new ReportPrintFailure(unprinted, "cutter-jammed"),
                new WrongState(unprinted, office.number(unprinted), "Issued"));
        assertThat(office.when(printed(2, 1)))
                .containsExactly(
                        new TicketReprinted(unprinted, 1, Confirmation.STATUS_CLEAN),
                        new TicketPrinted(unprinted, Optional.of(Confirmation.STATUS_CLEAN)));
        assertThat(office.ticket(unprinted)).isInstanceOf(Waiting.class);
    }

    @Test
    void aPaperThatDidNotComeOutIsAskedForAgain() {
        office.when(ask(3, ticket, 2));
        assertThat(office.when(new ReportReprintFailure(kiosk(2), 1, "paper-out")))
                .containsExactly(new ReprintFailed(ticket, 1, "paper-out"));

        assertThat(office.when(ask(3, ticket, 1))).containsExactly(new ReprintAsked(ticket, counter(3), kiosk(1), 2));
    }

    @Test
    void whatAKioskSaidFirstHolds() {
        office.when(ask(3, ticket, 2));
        office.when(printed(2, 1));

        office.changesNothing(printed(2, 1));
        office.changesNothing(new ReportReprintFailure(kiosk(2), 1, "paper-out"));
    }

    @Test
    void askedTwiceItIsPrintedOnce() {
        office.when(ask(3, ticket, 2));

        office.changesNothing(ask(1, ticket, 2));
    }

    @Test
    void askedOfAnotherKioskTheFirstNeedsItNoMore() {
        office.when(ask(3, ticket, 2));
        office.when(ask(3, ticket, 1));

        assertThat(office.office().reprints(kiosk(2))).isEmpty();
        assertThat(office.office().reprints(kiosk(1))).containsExactly(new Reprint(2, ticket, kiosk(1)));
        office.changesNothing(printed(2, 1));
    }

    @Test
    void aKioskTellsOfItsOwnReprintsOnly() {
        office.when(ask(3, ticket, 2));

        office.refuses(printed(1, 1), new UnknownReprint(kiosk(1), 1));
        office.refuses(printed(2, 2), new UnknownReprint(kiosk(2), 2));
        office.refuses(printed(2, 0), new UnknownReprint(kiosk(2), 0));
    }

    @Test
    void onlyATicketThatHasNotEndedIsPrintedAgain() {
        var nobodys = new TicketNumber('B', 7);
        office.refuses(new AskReprint(counter(1), nobodys, kiosk(1)), new UnknownNumber(nobodys));
        var served = office.waitsFor(STAY);
        office.finishes(4, office.callsAndServes(4));
        office.refuses(ask(2, served, 1), new WrongState(served, office.number(served), "Served"));
    }

    @Test
    void aTicketThatEndedNeedsItsPaperNoMoreButMayHaveGotIt() {
        var done = office.waitsFor(STAY);
        office.when(ask(3, done, 1));
        office.finishes(4, office.callsAndServes(4));

        assertThat(office.office().reprints(kiosk(1))).isEmpty();
        assertThat(office.when(printed(1, 1))).hasSize(1);
    }

    @Test
    void aCounterAtWorkAsksAKioskOfTheOffice() {
        office.refuses(ask(3, ticket, 3), new UnknownKiosk(kiosk(3)));
        office.when(new PauseCounter(counter(3), "lunch"));
        office.refuses(ask(3, ticket, 1), new CounterOnPause(counter(3)));
        office.when(new SignOut(counter(4)));
        office.refuses(ask(4, ticket, 1), new CounterClosed(counter(4)));
    }

    @Test
    void whatTheCounterDidLastCanStillBeTakenBack() {
        office.callsNext(1);
        office.when(ask(1, ticket, 1));

        assertThat(office.when(new Undo(counter(1)))).hasSize(1);
    }

    @Test
    void theEndOfTheDayEndsAllReprints() {
        office.when(ask(3, ticket, 2));
        office.when(new CloseDay());

        assertThat(office.office().reprints(kiosk(2))).isEmpty();
        office.refuses(printed(2, 1), new DayNotOpen());
        office.when(new OpenDay(MONDAY.plusDays(1), PLAN));
        office.refuses(printed(2, 1), new UnknownReprint(kiosk(2), 1));
    }

    private AskReprint ask(int counter, TicketId id, int kiosk) {
        return new AskReprint(counter(counter), office.number(id), kiosk(kiosk));
    }

    private static ConfirmReprint printed(int kiosk, int reprint) {
        return new ConfirmReprint(kiosk(kiosk), reprint, Confirmation.STATUS_CLEAN);
    }
}
