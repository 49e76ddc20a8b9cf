package id.giliran.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.month.OfficeMonth;
import id.giliran.rehearsal.script.Counters;
import id.giliran.settings.SettingsException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ReplayTest {
    private static final Duration NEAR = Duration.ofMinutes(1);
    private static final double BUSY = 1.1;

    private final OfficePlan plan;

    ReplayTest() throws SettingsException {
        plan = RecordedDay.shipped();
    }

    /**
     * What is left: an operator who takes back an act loses time that the journal tells only in part, and of two free operators
     * the quicker one calls, while how long the other would have taken stands nowhere.
     */
    @Test
    void underItsOwnRulesNearlyEveryoneWaitsAsLongAsTheyDid() throws ReplayException {
        int visits = 0;
        int near = 0;
        for (OfficePlan office : List.of(plan, Counters.allServeAll(plan, 1), Counters.allServeAll(plan, 6))) {
            OfficeMonth month = new OfficeMonth(office, 4, BUSY);
            for (LocalDate day : month.days(RecordedDay.MONDAY, 4)) {
                Replay replay = Replay.of(RecordedDay.of(month, day), Optional.empty(), Set.of());
                Map<TicketId, Duration> played = new HashMap<>();
                replay.played().visits().forEach(wait -> played.put(wait.slip().id(), wait.time()));
                for (Wait wait : replay.happened().visits()) {
                    visits++;
                    Duration found = played.get(wait.slip().id());
                    near += found != null && found.minus(wait.time()).abs().compareTo(NEAR) < 0 ? 1 : 0;
                }
            }
        }

        assertThat(visits).isGreaterThan(1_000);
        assertThat(near).isGreaterThanOrEqualTo(visits * 97 / 100);
    }

    @Test
    void oneCounterIsReplayedToTheMillisecond() throws ReplayException {
        OfficeMonth month = new OfficeMonth(Counters.allServeAll(plan, 1), 1, BUSY);

        for (LocalDate day : month.days(RecordedDay.MONDAY, 5)) {
            Replay replay = Replay.of(RecordedDay.of(month, day), Optional.empty(), Set.of());
            assertThat(replay.played().visits()).isEqualTo(replay.happened().visits());
            assertThat(replay.played().stages()).isEqualTo(replay.happened().stages());
            assertThat(replay.played().tally().served())
                    .isEqualTo(replay.happened().tally().served());
        }
    }

    @Test
    void theSameDayGivesTheSameText() throws ReplayException {
        List<StoredEvent> day = RecordedDay.of(new OfficeMonth(plan, 6, BUSY), RecordedDay.MONDAY);

        List<String> once = text(Replay.of(day, Optional.empty(), counters(1, 2, 3, 4, 5, 6)));

        assertThat(text(Replay.of(day, Optional.empty(), counters(1, 2, 3, 4, 5, 6))))
                .isEqualTo(once);
        assertThat(once)
                .anyMatch(line -> line.contains("counters 1,2,3,4,5,6 (that day: 1,2,3,4,5)"))
                .anyMatch(line -> line.contains("At counter 6 nobody worked that day"));
    }

    @Test
    void withOneCounterMoreVisitorsWaitLessAndWithOneLessTheyWaitMore() throws ReplayException {
        List<StoredEvent> day =
                RecordedDay.of(new OfficeMonth(Counters.allServeAll(plan, 3), 2, BUSY), RecordedDay.MONDAY);

        Duration with2 = sum(Replay.of(day, Optional.empty(), counters(1, 2)));
        Duration with3 = sum(Replay.of(day, Optional.empty(), Set.of()));
        Duration with4 = sum(Replay.of(day, Optional.empty(), counters(1, 2, 3, 4)));

        assertThat(with2).isGreaterThan(with3.multipliedBy(2));
        assertThat(with4).isLessThan(with3.dividedBy(2));
    }

    @Test
    void countersThatCannotServeAStageAreRefusedWithTheOneThatCould() {
        List<StoredEvent> day = RecordedDay.of(new OfficeMonth(plan, 1), RecordedDay.MONDAY);

        assertThatThrownBy(() -> Replay.of(day, Optional.empty(), counters(1, 2, 3)))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("None of the counters 1,2,3 serves ")
                .hasMessageContaining("open also counter 4, as in --counters 1,2,3,4.");
    }

    private static Duration sum(Replay replay) {
        return replay.played().visits().stream().map(Wait::time).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<String> text(Replay replay) {
        List<String> lines = new ArrayList<>(new Assumptions(replay, "its own rules").lines());
        lines.addAll(new Comparison(replay).lines());
        return lines;
    }

    private static Set<CounterNumber> counters(int... numbers) {
        Set<CounterNumber> counters = new TreeSet<>();
        for (int number : numbers) {
            counters.add(new CounterNumber(number));
        }
        return counters;
    }
}
