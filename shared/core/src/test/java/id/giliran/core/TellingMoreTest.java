package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY_DESK;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.Rejection.UnknownRequirement;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counters tell beside the act itself: what was missing, a note for the next one; and what they have behind them. */
class TellingMoreTest {
    @Test
    void whatWasMissingStandsInTheJournalOnceAndInOrder() {
        var office = serving(FAMILY_PLAN);
        var ticket = office.callsAndServes(1);

        assertThat(office.when(finish(ticket, Outcome.DOCUMENTS_INCOMPLETE, 3, 1, 3)))
                .containsExactly(new TicketServed(
                        ticket,
                        counter(1),
                        Outcome.DOCUMENTS_INCOMPLETE,
                        Optional.empty(),
                        Optional.of(List.of(1, 3))));
    }

    @Test
    void onlyWhatIsOnTheListOfTheServiceCanBeMissing() {
        var office = serving(FAMILY_PLAN);
        var ticket = office.callsAndServes(1);

        office.refuses(finish(ticket, Outcome.DOCUMENTS_INCOMPLETE, 1, 4), new UnknownRequirement(PASSPORT, 4));
        office.refuses(finish(ticket, Outcome.DOCUMENTS_INCOMPLETE, 0), new UnknownRequirement(PASSPORT, 0));
        office.refuses(finish(ticket, Outcome.COMPLETED, 1), new UnknownRequirement(PASSPORT, 1));
        office.refuses(finish(ticket, Outcome.REFERRED_ELSEWHERE, 2), new UnknownRequirement(PASSPORT, 2));
    }

    @Test
    void aServiceWithoutAListMissesNothing() {
        var office = serving(PLAN);
        var ticket = office.callsAndServes(1);

        office.refuses(finish(ticket, Outcome.DOCUMENTS_INCOMPLETE, 1), new UnknownRequirement(PASSPORT, 1));
        office.when(finish(ticket, Outcome.DOCUMENTS_INCOMPLETE));
    }

    private static FinishServing finish(TicketId ticket, Outcome outcome, Integer... missing) {
        return new FinishServing(counter(1), ticket, outcome, Optional.empty(), List.of(missing));
    }

    @Test
    void aNoteGoesWithTheTicketUntilTheStageIsOver() {
        var office = serving(PLAN);
        office.signsIn(2);
        var ticket = office.callsAndServes(1);
        office.when(new TransferTicket(
                counter(1), ticket, new ToCounter(counter(2)), Placement.KEEP_ARRIVAL, "bring the stamp"));
        assertThat(note(office, ticket)).isEqualTo("bring the stamp");

        office.callsNext(2);
        office.when(new ReturnToQueue(counter(2), ticket));
        assertThat(note(office, ticket)).isEqualTo("bring the stamp");

        office.callsAndServes(2);
        office.finishes(2, ticket);
        assertThat(((Waiting) office.ticket(ticket)).stage()).isEqualTo(PHOTO);
        assertThat(note(office, ticket)).isEmpty();
    }

    @Test
    void anotherTransferHasItsOwnNote() {
        var office = serving(PLAN);
        var ticket = office.callsAndServes(1);
        office.when(new TransferTicket(counter(1), ticket, new ToStage(DOCUMENTS), Placement.FIRST, "first"));
        office.callsAndServes(1);
        office.when(new TransferTicket(counter(1), ticket, new ToStage(STAY_DESK), Placement.FIRST));
        assertThat(note(office, ticket)).isEmpty();
    }

    private static String note(Scenario office, TicketId ticket) {
        return ((Waiting) office.ticket(ticket)).note();
    }

    @Test
    void aCounterRemembersWhatItHasEndedTheNewestFirst() {
        var office = serving(PLAN);
        var first = office.callsAndServes(1);
        office.minutesPass(4);
        office.finishes(1, first);
        var ended = office.now();
        office.waitsFor(PASSPORT);
        office.minutesPass(1);
        var missed = office.callsInVain(1);

        assertThat(office.office().history(counter(1)))
                .containsExactly(
                        new Finished(missed, DOCUMENTS, Optional.empty(), office.now(), Duration.ZERO),
                        new Finished(first, DOCUMENTS, Optional.of(Outcome.COMPLETED), ended, Duration.ofMinutes(4)));
        assertThat(office.office().finishedAt(counter(1))).isEqualTo(1);

        office.when(new SignOut(counter(1)));
        office.signsIn(1);
        assertThat(office.office().history(counter(1))).hasSize(2);
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        var office = serving(PLAN);
        office.finishes(1, office.callsAndServes(1));
        office.when(new Undo(counter(1)));
        assertThat(office.office().history(counter(1))).isEmpty();
        assertThat(office.office().finishedAt(counter(1))).isZero();
    }

    @Test
    void theHistoryIsShortHoweverLongTheDay() {
        var office = serving(PLAN);
        for (int visitor = 0; visitor < 30; visitor++) {
            office.waitsFor(PASSPORT);
            office.finishes(1, office.callsAndServes(1));
        }
        assertThat(office.office().history(counter(1))).hasSize(20);
        assertThat(office.office().finishedAt(counter(1))).isEqualTo(30);
    }

    /** Counter 1 is staffed, and one visitor waits for it. */
    private static Scenario serving(OfficePlan plan) {
        var office = Scenario.dayOpen(plan);
        office.signsIn(1);
        office.waitsFor(PASSPORT);
        return office;
    }
}
