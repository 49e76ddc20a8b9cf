package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.hall.Halls;
import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The queue of announcements, without a screen. The dwell time is 6 s; announcement 100 is called at {@link Halls#NOW}. */
final class AnnouncerTest {
    private static final Duration DWELL = Duration.ofSeconds(6);

    private final List<String> kept = new ArrayList<>();
    private Announcer announcer = started();
    private Duration now = Duration.ZERO;

    @Test
    void aNewCallIsAnnouncedAtOnceAndOnlyOnce() {
        Call call = Halls.call(100, "A017", 3, "id");
        announcer.heard(List.of(call), Halls.NOW);
        assertThat(begun()).contains(call);
        assertThat(begun()).isEmpty();
        announcer.heard(List.of(call), Halls.NOW);
        pass(DWELL.multipliedBy(10));
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).contains(call);
    }

    @Test
    void eachOfEightCallsAtOnceHasItsDwellTimeInTheOrderOfCalling() {
        List<Call> newestFirst = Halls.calls(8);
        announcer.heard(newestFirst, Halls.NOW);
        assertThat(announceAll()).containsExactlyElementsOf(newestFirst.reversed());
    }

    @Test
    void aCallThatFellOffTheListOfSevenIsStillAnnounced() {
        List<Call> all = Halls.calls(8);
        announcer.heard(all.subList(7, 8), Halls.NOW);
        announcer.heard(all.subList(1, 8), Halls.NOW);
        announcer.heard(all.subList(0, 7), Halls.NOW);
        assertThat(announceAll()).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void theNextCallWaitsUntilTheDwellTimeIsOver() {
        announcer.heard(Halls.calls(2), Halls.NOW);
        assertThat(begun()).map(Call::number).contains("C008");
        pass(DWELL.minusMillis(1));
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("C008");
        assertThat(announcer.due(now)).contains(DWELL);
        pass(Duration.ofMillis(1));
        assertThat(begun()).map(Call::number).contains("A017");
    }

    @Test
    void theMoreCallsWaitTheShorterEachIsTheBigNumberButNeverLessThanTwoSeconds() {
        announcer.heard(Halls.calls(8), Halls.NOW);
        List<Duration> lengths = new ArrayList<>();
        while (begun().isPresent()) {
            Duration end = announcer.due(now).orElseThrow();
            lengths.add(end.minus(now));
            now = end;
        }
        assertThat(lengths)
                .extracting(Duration::toMillis)
                .containsExactly(2_000L, 2_000L, 2_000L, 2_400L, 3_000L, 4_000L, 6_000L, 6_000L);
    }

    @Test
    void reconnectingAnnouncesNothingAgain() {
        announcer.heard(Halls.calls(3), Halls.NOW);
        announceAll();
        announcer.outOfTouch();
        announcer.heard(Halls.calls(3), Halls.NOW);
        assertThat(announceAll()).isEmpty();
    }

    @Test
    void aRestartedDisplayAnnouncesNothingAgain() {
        announcer.heard(Halls.calls(3), Halls.NOW);
        announceAll();
        announcer = started();
        announcer.heard(Halls.calls(3), Halls.NOW);
        assertThat(announceAll()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("A017");
    }

    @Test
    void aDisplayThatWasKilledInABurstAnnouncesTheRest() {
        announcer.heard(Halls.calls(3), Halls.NOW);
        assertThat(begun()).map(Call::number).contains("A016");
        announcer = started();
        announcer.heard(Halls.calls(3), Halls.NOW);
        assertThat(announceAll()).extracting(Call::number).containsExactly("C008", "A017");
    }

    @Test
    void aRecallIsAnnouncedAndDwellsAgain() {
        announcer.heard(List.of(Halls.call(99, "A017", 3, "id")), Halls.NOW);
        announceAll();
        Call recall = Halls.recall(100, "A017", 3);
        announcer.heard(List.of(recall), Halls.NOW);
        assertThat(begun()).contains(recall);
        assertThat(announcer.isAnnouncing(0, now)).isTrue();
    }

    @Test
    void aRecallDoesNotCutTheDwellTimeOfItsOwnNumber() {
        announcer.heard(Halls.calls(2), Halls.NOW);
        assertThat(begun()).map(Call::number).contains("C008");
        announcer.heard(List.of(Halls.recall(101, "C008", 1), Halls.calls(1).getFirst()), Halls.NOW);
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::announcement).contains("2026-11-23/99");
    }

    @Test
    void aRecallOfANumberInTheQueueTakesItsPlace() {
        announcer.heard(Halls.calls(3), Halls.NOW);
        begun();
        List<Call> recalled = List.of(
                Halls.recall(101, "C008", 1),
                Halls.calls(1).getFirst(),
                Halls.calls(3).getLast());
        announcer.heard(recalled, Halls.NOW);
        assertThat(announceAll()).extracting(Call::announcement).containsExactly("2026-11-23/101", "2026-11-23/100");
    }

    @Test
    void aQueuedCallThatWasTakenBackIsDropped() {
        List<Call> calls = Halls.calls(3);
        announcer.heard(calls, Halls.NOW);
        begun();
        announcer.heard(List.of(calls.get(0), calls.get(2)), Halls.NOW);
        assertThat(announceAll()).extracting(Call::number).containsExactly("A017");
    }

    @Test
    void theNewestCallThatWasTakenBackIsDropped() {
        List<Call> calls = Halls.calls(2);
        announcer.heard(calls, Halls.NOW);
        begun();
        announcer.heard(calls.subList(1, 2), Halls.NOW);
        assertThat(announceAll()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("C008");
    }

    @Test
    void theBigNumberGoesWhenItsCallIsTakenBack() {
        announcer.heard(Halls.calls(1), Halls.NOW);
        begun();
        announcer.heard(List.of(), Halls.NOW);
        assertThat(announcer.shown(0, now)).isEmpty();
        assertThat(announcer.isAnnouncing(0, now)).isFalse();
    }

    @Test
    void aFullListThatGoesBackByOneTakesOnlyThatOneBack() {
        List<Call> all = Halls.calls(8);
        announcer.heard(all.subList(0, 7), Halls.NOW);
        begun();
        announcer.heard(all.subList(1, 8), Halls.NOW);
        assertThat(announceAll())
                .extracting(Call::number)
                .doesNotContain("A017")
                .containsSubsequence("K002", "F004", "A016", "C008");
    }

    @Test
    void aCallOlderThanAMinuteIsShownButNotAnnounced() {
        Instant later = Halls.at(40).plus(Announcer.TOO_OLD).plusMillis(1);
        announcer.heard(List.of(Halls.call(40, "A017", 3, "id")), later);
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("A017");
    }

    @Test
    void aCallOfExactlyAMinuteIsAnnounced() {
        announcer.heard(List.of(Halls.call(40, "A017", 3, "id")), Halls.at(40).plus(Announcer.TOO_OLD));
        assertThat(begun()).isPresent();
    }

    @Test
    void nothingIsAnnouncedOutOfTouchAndTheQueueGoesOnAfterwards() {
        announcer.heard(Halls.calls(2), Halls.NOW);
        begun();
        announcer.outOfTouch();
        pass(DWELL);
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("C008");
        announcer.heard(Halls.calls(2), Halls.NOW.plusSeconds(6));
        assertThat(begun()).map(Call::number).contains("A017");
    }

    @Test
    void whatGrewOldOutOfTouchIsShownAndNotAnnounced() {
        announcer.heard(Halls.calls(2), Halls.NOW);
        begun();
        announcer.outOfTouch();
        pass(Duration.ofMinutes(2));
        announcer.heard(Halls.calls(2), Halls.NOW.plus(Duration.ofMinutes(2)));
        assertThat(begun()).isEmpty();
        assertThat(announcer.shown(0, now)).map(Call::number).contains("A017");
    }

    @Test
    void aLongBurstIsAnnouncedToItsEndThoughItsLastCallsGrowOldInTheQueue() {
        List<Call> all = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            all.addFirst(Halls.call(81 + at, "A" + (100 + at), 1, "id"));
            announcer.heard(all.subList(0, Math.min(7, all.size())), Halls.NOW);
        }
        List<Call> announced = new ArrayList<>();
        for (int turn = 0; turn < 20; turn++) {
            begun().ifPresent(announced::add);
            pass(DWELL);
            announcer.heard(all.subList(0, 7), Halls.NOW.plus(now));
        }
        assertThat(announced).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void onlyTheNewestIdsAreKept() {
        for (int at = 1; at <= AnnouncedIds.KEPT + 10; at++) {
            announcer.heard(List.of(Halls.call(at, "A" + at, 1, "id")), Halls.at(at));
            announceAll();
        }
        assertThat(kept).hasSize(AnnouncedIds.KEPT).endsWith("2026-11-23/" + (AnnouncedIds.KEPT + 10));
    }

    private Announcer started() {
        return new Announcer(List.of(new Place(Zone.ALL, DWELL, true)), new AnnouncedIds(List.copyOf(kept), ids -> {
            kept.clear();
            kept.addAll(ids);
        }));
    }

    /** What begins now; it is over at once, as with a machine that cannot be heard. */
    private Optional<Call> begun() {
        List<Turn> begun = announcer.next(now);
        begun.forEach(turn -> announcer.silent(turn.announcement()));
        assertThat(begun.size()).isLessThan(2);
        return begun.stream().map(Turn::call).findFirst();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<Call> announceAll() {
        List<Call> announced = new ArrayList<>();
        for (int turn = 0; turn < 30; turn++) {
            begun().ifPresent(announced::add);
            pass(DWELL);
        }
        return announced;
    }
}
