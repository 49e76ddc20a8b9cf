package id.giliran.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.script.Paper;
import id.giliran.rehearsal.script.Shift;
import id.giliran.rehearsal.script.Step;
import id.giliran.settings.SettingsException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day by hand, with what no made-up day has: numbers given without the hub, calls by hand, calls that are taken back. */
final class DayPastTest {
    private static final CounterNumber INFORMATION = new CounterNumber(4);
    private static final ServiceId SERVICE = new ServiceId("information");

    private final Office office = new Office();
    private final List<StoredEvent> stored = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T01:30:00Z");

    @BeforeEach
    void openTheDay() throws SettingsException {
        happens(0, new OfficeCommand.OpenDay(RecordedDay.MONDAY, RecordedDay.shipped()));
        happens(0, new OfficeCommand.SignIn(INFORMATION, "Sari"));
    }

    @Test
    void aNumberOfAKioskWithoutTheHubIsPlayedWhenTheHubHeardOfIt() throws ReplayException {
        happens(0, new OfficeCommand.LeaseNumbers(new KioskNumber(1)));
        happens(
                300,
                new OfficeCommand.RecordOfflineTicket(
                        new KioskNumber(1),
                        new TicketId("offline"),
                        new TicketNumber('L', 801),
                        SERVICE,
                        "id",
                        false,
                        now.plusSeconds(60),
                        Confirmation.SENT,
                        Optional.empty()));
        serves("offline", 10, 120);

        DayPast past = DayPast.of(stored);
        Replay replay = Replay.of(stored, Optional.empty(), Set.of());

        assertThat(past.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.arrival().paper()).isInstanceOf(Paper.GivenOffline.class));
        assertThat(replay.happened().visits()).extracting(Wait::time).containsExactly(Duration.ofSeconds(250));
        assertThat(replay.played().visits()).isEqualTo(replay.happened().visits());
    }

    @Test
    void whoWasCalledByHandIsCalledByTheRule() throws ReplayException {
        comes("first", 0);
        comes("second", 20);
        happens(30, new OfficeCommand.CallTicket(INFORMATION, new TicketNumber('L', 2), "asked for by the head"));
        startsAndFinishes("second", 5, 100);
        serves("first", 10, 60);

        Replay replay = Replay.of(stored, Optional.empty(), Set.of());

        assertThat(replay.past().byHand()).isEqualTo(1);
        assertThat(replay.happened().visits().getFirst().slip().id().value()).isEqualTo("second");
        assertThat(replay.played().visits())
                .extracting(wait -> wait.slip().id().value())
                .containsExactly("first", "second");
        assertThat(new Assumptions(replay, "its own rules").lines())
                .anyMatch(line -> line.contains("called by hand (1)"));
    }

    @Test
    void whatWasTakenBackLeavesNoTraceButTheTimeItTook() {
        comes("ticket", 0);
        happens(10, new OfficeCommand.CallNext(INFORMATION));
        happens(3, new OfficeCommand.Undo(INFORMATION));
        happens(20, new OfficeCommand.CallNext(INFORMATION));
        happens(5, new OfficeCommand.StartServing(INFORMATION, new TicketId("ticket"), Optional.empty()));
        happens(60, finish("ticket"));
        happens(4, new OfficeCommand.Undo(INFORMATION));
        happens(30, finish("ticket"));

        Leg leg = DayPast.of(stored).tickets().iterator().next().legs().getFirst();

        assertThat(leg.steps())
                .containsExactly(
                        new Step(Duration.ofSeconds(5), new Step.Start()),
                        new Step(Duration.ofSeconds(94), new Step.Finish(Outcome.COMPLETED)));
        assertThat(leg.served()).contains(Duration.ofSeconds(94));
    }

    @Test
    void aDayThatIsStillOpenEndsWithItsNewestEvent() throws ReplayException {
        comes("ticket", 0);
        comes("waiting", 10);
        happens(10, new OfficeCommand.CallNext(INFORMATION));
        happens(5, new OfficeCommand.StartServing(INFORMATION, new TicketId("ticket"), Optional.empty()));

        Replay replay = Replay.of(stored, Optional.empty(), Set.of());

        assertThat(replay.past().closed()).isFalse();
        assertThat(Objects.requireNonNull(replay.past().counters().get(INFORMATION))
                        .shifts())
                .extracting(Shift::until)
                .containsExactly(now);
        assertThat(new Assumptions(replay, "its own rules").lines())
                .anyMatch(line -> line.contains("The day is still open"));
    }

    private void comes(String ticket, int seconds) {
        happens(seconds, new OfficeCommand.IssueTicket(new TicketId(ticket), SERVICE, "id", false));
        happens(0, new OfficeCommand.ConfirmPrinted(new TicketId(ticket), Confirmation.SENT));
    }

    private void serves(String ticket, int untilCall, int serving) {
        happens(untilCall, new OfficeCommand.CallNext(INFORMATION));
        startsAndFinishes(ticket, 5, serving);
    }

    private void startsAndFinishes(String ticket, int walk, int serving) {
        happens(walk, new OfficeCommand.StartServing(INFORMATION, new TicketId(ticket), Optional.empty()));
        happens(serving, finish(ticket));
    }

    private static OfficeCommand finish(String ticket) {
        return new OfficeCommand.FinishServing(INFORMATION, new TicketId(ticket), Outcome.COMPLETED, Optional.empty());
    }

    private void happens(int seconds, OfficeCommand command) {
        now = now.plusSeconds(seconds);
        if (!(OfficeDecider.decide(office, command, now) instanceof Decision.Accepted(List<OfficeEvent> events))) {
            throw new IllegalStateException("the office refused " + command);
        }
        for (OfficeEvent event : events) {
            office.apply(event, now);
            stored.add(new StoredEvent(stored.size() + 1L, now, event));
        }
    }
}
