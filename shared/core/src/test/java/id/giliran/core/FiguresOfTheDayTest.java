package id.giliran.core;

import static id.giliran.core.OfficeFixture.CONFIRMATION_TIME;
import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.Placement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresOfTheDayTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void theTallyCountsWhatHappened() {
        office.when(new ReportPrintFailure(office.asksFor(PICKUP), "jam"));
        office.when(new CancelTicket(office.waitsFor(PICKUP), "left"));
        office.asksFor(PICKUP);
        office.passes(CONFIRMATION_TIME);
        office.when(new ExpireConfirmations());
        var served = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.finishes(4, served);
        office.waitsFor(STAY);
        office.callsInVain(4);
        office.waitsFor(STAY);
        var transferred = office.callsNext(4);
        office.when(new TransferTicket(counter(4), transferred, new ToStage(DOCUMENTS), Placement.LAST));
        office.callsNext(1);
        office.when(new Undo(counter(1)));
        office.when(new CloseDay());

        assertThat(office.office().tally()).isEqualTo(new Tally(6, 4, 1, 1, 3, 1, 1, 1, 2, 1, Map.of(counter(4), 1)));
    }

    @Test
    void recentCallsShowEachTicketOnceNewestFirst() {
        var first = office.waitsFor(PASSPORT);
        var second = office.waitsFor(STAY);
        office.callsNext(1);
        office.callsNext(4);
        office.when(new RecallTicket(counter(1), first));

        assertThat(office.office().recentCalls())
                .containsExactly(
                        new Announced(3, first, counter(1), office.now(), true),
                        new Announced(2, second, counter(4), office.now(), false));
    }

    @Test
    void aCallThatWasTakenBackDisappearsAndItsAnnouncementIsNotGivenAgain() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsNext(1);
        office.when(new Undo(counter(1)));
        assertThat(office.office().recentCalls()).isEmpty();

        office.callsNext(1);
        assertThat(office.office().recentCalls())
                .containsExactly(new Announced(2, ticket, counter(1), office.now(), false));
    }

    @Test
    void onlyTheLastDozenOfCallsIsKept() {
        var busy = Scenario.dayOpen(PLAIN_PLAN);
        busy.signsIn(3);
        for (int count = 0; count < 13; count++) {
            busy.waitsFor(PICKUP);
            busy.callsInVain(3);
        }
        assertThat(busy.office().recentCalls())
                .hasSize(12)
                .extracting(Announced::announcement)
                .startsWith(13)
                .endsWith(2);
    }
}
