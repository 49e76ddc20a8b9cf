package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A counter tells later what it did while the hub was away. */
class DoneWithoutTheHubTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void servingBeganAndEndedWhenTheOperatorSaysSo() {
        office.waitsFor(STAY);
        TicketId ticket = office.callsNext(4);
        Instant called = office.now();
        office.minutesPass(30);

        assertThat(office.when(start(4, ticket, called.plusSeconds(60))))
                .containsExactly(new ServingStarted(ticket, counter(4), Optional.of(called.plusSeconds(60))));
        assertThat(((Serving) office.ticket(ticket)).startedAt()).isEqualTo(called.plusSeconds(60));
        assertThat(office.when(finish(4, ticket, called.plusSeconds(600))))
                .containsExactly(
                        new TicketServed(ticket, counter(4), Outcome.COMPLETED, Optional.of(called.plusSeconds(600))));
        assertThat(((Served) office.ticket(ticket)).at()).isEqualTo(called.plusSeconds(600));
    }

    @Test
    void theNextStageIsWaitedForSinceThen() {
        office.waitsFor(PASSPORT);
        TicketId ticket = office.callsAndServes(1);
        Instant started = office.now();
        office.minutesPass(30);

        assertThat(office.when(finish(1, ticket, started.plusSeconds(300))))
                .containsExactly(new StageFinished(
                        ticket, counter(1), Outcome.COMPLETED, PHOTO, Optional.of(started.plusSeconds(300))));
        assertThat(((Waiting) office.ticket(ticket)).eligibleAt()).isEqualTo(started.plusSeconds(300));
    }

    @Test
    void nothingIsDoneBeforeItCouldNorInTheFuture() {
        office.waitsFor(STAY);
        TicketId ticket = office.callsNext(4);
        Instant called = office.now();
        office.minutesPass(5);

        office.when(start(4, ticket, called.minusSeconds(1)));
        assertThat(((Serving) office.ticket(ticket)).startedAt()).isEqualTo(called);
        office.when(finish(4, ticket, office.now().plusSeconds(1)));
        assertThat(((Served) office.ticket(ticket)).at()).isEqualTo(office.now());
    }

    @Test
    void aFinishThatWasToldLateCanBeTakenBackFromThenOn() {
        office.waitsFor(STAY);
        TicketId ticket = office.callsAndServes(4);
        office.minutesPass(30);
        office.when(finish(4, ticket, office.now().minusSeconds(900)));

        assertThat(office.when(new Undo(counter(4)))).hasSize(1);
        assertThat(office.ticket(ticket)).isInstanceOf(Serving.class);
    }

    @Test
    void aJournalThatTellsTheImpossibleIsDamaged() {
        office.waitsFor(STAY);
        TicketId ticket = office.callsNext(4);
        Instant called = office.now();

        assertThatIllegalStateException()
                .isThrownBy(() -> office.office()
                        .apply(
                                new ServingStarted(ticket, counter(4), Optional.of(called.minusSeconds(1))),
                                office.now()));
        assertThatIllegalStateException()
                .isThrownBy(() -> office.office()
                        .apply(new ServingStarted(ticket, counter(4), Optional.of(called.plusSeconds(1))), called));
    }

    private static StartServing start(int counter, TicketId ticket, Instant doneAt) {
        return new StartServing(counter(counter), ticket, Optional.of(doneAt));
    }

    private static FinishServing finish(int counter, TicketId ticket, Instant doneAt) {
        return new FinishServing(counter(counter), ticket, Outcome.COMPLETED, Optional.of(doneAt));
    }
}
