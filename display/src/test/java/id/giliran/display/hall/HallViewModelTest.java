package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the wall says, with no toolkit started. */
final class HallViewModelTest {
    private final Wall wall = new Wall("id", "en");

    @Test
    void beforeTheHubIsHeardTheWallSaysSo() {
        assertThat(wall.message().title()).isEqualTo(new Words("Menghubungi hub…", "Connecting to the hub…"));
        assertThat(wall.board().calls()).isEmpty();
        assertThat(wall.board().foot()).isEmpty();
    }

    @Test
    void aHubThatWasNeverFoundSendsPeopleToTheStaff() {
        wall.hear(new Snapshot<>(Link.LOST, null, null, null, null));
        assertThat(wall.message().sentence().main()).isEqualTo("Silakan ikuti petunjuk petugas");
    }

    @Test
    void beforeTheFirstCallTheWallWelcomes() {
        hear(List.of());
        assertThat(wall.message().title()).isEqualTo(new Words("Selamat datang", "Welcome"));
        assertThat(wall.board().calls().orElseThrow().newestFirst()).isEmpty();
        assertThat(wall.board().calls().orElseThrow().none()).map(Words::main).contains("Belum ada panggilan");
        hear(Halls.calls(1));
        assertThat(wall.board().calls().orElseThrow().none()).isEmpty();
    }

    @Test
    void withoutAnOpenDayTheWallSaysSo() {
        wall.hear(Halls.fresh(Halls.closed()));
        assertThat(wall.message().title().main()).isEqualTo("Layanan sedang tutup");
        assertThat(wall.board().calls()).isEmpty();
        assertThat(wall.board().head().date()).isEqualTo("Senin, 23 November 2026");
    }

    @Test
    void theHeadHasOfficeBusinessDayAndHubTime() {
        hear(List.of());
        assertThat(wall.board().head())
                .isEqualTo(new Board.Head(
                        "Kantor Imigrasi Bengkulu Selatan", "", "Senin, 23 November 2026", "09.42", Optional.empty()));
        wall.pass(Duration.ofMinutes(18));
        assertThat(wall.board().head().clock()).isEqualTo("10.00");
    }

    @Test
    void anEnglishWallIsEnglish() {
        Wall english = new Wall("en");
        english.hear(Halls.fresh(Halls.open(Halls.calls(1))));
        assertThat(english.board().head().office()).isEqualTo("Bengkulu Selatan Immigration Office");
        assertThat(english.board().head().clock()).isEqualTo("09:42");
        assertThat(english.called().label()).isEqualTo(new Words("Queue number", ""));
    }

    @Test
    void aCallIsAnnouncedWithItsCounterAndOneChime() {
        hear(Halls.calls(1));
        assertThat(wall.called().number()).isEqualTo("A017");
        assertThat(wall.called().way().counter()).isEqualTo(3);
        assertThat(wall.called().announcing()).isTrue();
        assertThat(wall.called().way().go()).isEqualTo(new Words("Silakan menuju loket", ""));
        assertThat(wall.chimes).hasValue(1);
        wall.passDwells(1);
        assertThat(wall.called().announcing()).isFalse();
        assertThat(wall.chimes).hasValue(1);
    }

    @Test
    void theLineIsAlsoInTheVisitorsLanguage() {
        hear(List.of(Halls.call(100, "K002", 4, "en")));
        assertThat(wall.called().way().go()).isEqualTo(new Words("Silakan menuju loket", "Please go to counter 4"));
    }

    @Test
    void aVisitorWhoseLanguageIsNotThereGetsTheSecondOne() {
        hear(List.of(Halls.call(100, "K002", 4, "zh")));
        assertThat(wall.called().way().go().other()).isEqualTo("Please go to counter 4");
    }

    @Test
    void inABurstEachHasItsTurnWhileTheColumnListsThemAll() {
        hear(Halls.calls(7));
        assertThat(wall.called().number()).isEqualTo("C007");
        assertThat(past()).containsExactly("A017", "C008", "A016", "F004", "K002", "A015");
        wall.passDwells(1);
        assertThat(wall.called().number()).isEqualTo("A015");
        wall.passDwells(5);
        assertThat(wall.called().number()).isEqualTo("A017");
        assertThat(past()).containsExactly("C008", "A016", "F004", "K002", "A015", "C007");
        assertThat(wall.chimes).hasValue(7);
    }

    @Test
    void theEndOfADwellTimeIsKnownBeforehand() {
        hear(Halls.calls(2));
        assertThat(wall.announcing.nextTick()).contains(Wall.DWELL);
        wall.pass(Duration.ofSeconds(2));
        assertThat(wall.announcing.nextTick()).contains(Duration.ofSeconds(4));
        wall.passDwells(2);
        assertThat(wall.announcing.nextTick()).isEmpty();
    }

    @Test
    void aRecallIsMarkedInWords() {
        hear(List.of(Halls.recall(100, "A017", 3)));
        assertThat(wall.called().marks().recall()).contains(new Words("Panggilan ulang", "Called again"));
        assertThat(wall.chimes).hasValue(1);
    }

    @Test
    void aBrokenLinkIsSaidWithTheAgeOfTheDataAndWithoutAChime() {
        hear(Halls.calls(2));
        lose(Link.STALE, Halls.calls(2));
        wall.passDwells(3);
        assertThat(wall.board().head().stale())
                .contains(new Words("Sambungan terputus, data pukul 09.42", "Connection lost, data as of 09:42"));
        assertThat(wall.called().number()).isEqualTo("C008");
        assertThat(wall.called().announcing()).isFalse();
        assertThat(wall.called().advice()).isEmpty();
        assertThat(wall.chimes).hasValue(1);
    }

    @Test
    void theWallRecoversByItself() {
        hear(Halls.calls(2));
        lose(Link.STALE, Halls.calls(2));
        wall.passDwells(1);
        hear(Halls.calls(2));
        assertThat(wall.board().head().stale()).isEmpty();
        assertThat(wall.called().number()).isEqualTo("A017");
        assertThat(wall.chimes).hasValue(2);
    }

    @Test
    void aLostHubKeepsTheLastNumberAndAsksToFollowTheStaff() {
        hear(Halls.calls(2));
        wall.passDwells(2);
        lose(Link.LOST, Halls.calls(2));
        assertThat(wall.called().number()).isEqualTo("A017");
        assertThat(wall.called().advice()).map(Words::main).contains("Silakan ikuti petunjuk petugas");
    }

    @Test
    void theFootCountsWaitingPeopleAndOpenCounters() {
        hear(List.of());
        Board.Foot foot = wall.board().foot().orElseThrow();
        assertThat(foot.waiting()).first().isEqualTo(new Board.Waiting("A", "Paspor baru", 12, 1, ""));
        assertThat(foot.openCounters()).isEqualTo(new Words("4 loket buka", "4 counters open"));
    }

    @Test
    void aBoardThatSaysTheSameIsNotDrawnAgain() {
        hear(Halls.calls(1));
        wall.passDwells(1);
        Board before = wall.board();
        wall.pass(Duration.ofSeconds(1));
        hear(Halls.calls(1));
        assertThat(wall.board()).isSameAs(before);
    }

    private void hear(List<Call> calls) {
        wall.hear(Halls.fresh(Halls.open(calls)));
    }

    private void lose(Link link, List<Call> calls) {
        wall.hear(Halls.broken(link, Halls.open(calls)));
    }

    private List<String> past() {
        return wall.board().calls().orElseThrow().newestFirst().stream()
                .map(Board.PastCall::number)
                .toList();
    }
}
