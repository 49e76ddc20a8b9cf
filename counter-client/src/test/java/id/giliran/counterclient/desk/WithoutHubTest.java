package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.panel.OutcomeViewModel;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.Link;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.TicketRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The hub is gone, and the visitor at the counter is served to the end all the same. */
final class WithoutHubTest {
    private static final Duration SERVED = Duration.ofMinutes(5);

    @Test
    void visitorIsServedToTheEndWithoutTheHub() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.lose(counter().called());
        assertThat(enabled(sample)).containsExactly(DeskKey.START);
        sample.desk.primary();
        assertThat(sample.state().primary().words()).isEqualTo("Selesai, lanjut ke wawancara dan foto");
        assertThat(chips(sample)).contains("Dilayani", "Dimulai, dikirim saat tersambung (1)");
        sample.pass(SERVED);
        assertThat(sample.state().inHand().timer()).isEqualTo("05:00");
        assertThat(enabled(sample)).containsExactly(DeskKey.LATER);
        sample.desk.primary();
        assertThat(chips(sample)).containsExactly("Selesai, dikirim saat tersambung (2)");
        assertThat(sample.state().inHand().number()).isEmpty();
    }

    @Test
    void finishedDeskSaysThatNobodyCanBeCalledAndSinceWhen() {
        SampleDesk sample = finishedWithoutHub();
        assertThat(sample.state().inHand().title()).isEqualTo("Menunggu hub");
        assertThat(sample.state().inHand().lines())
                .containsExactly("Memanggil belum dapat dilakukan, karena hub tidak tersambung sejak pukul 09.42.");
        assertThat(sample.state().primary())
                .isEqualTo(new Primary(Primary.Step.NONE, "Memanggil menunggu hub", "terputus sejak 09.42", false));
        assertThat(enabled(sample)).isEmpty();
        assertThat(sample.state().rail().waiting()).noneMatch(DeskState.Row::enabled);
    }

    @Test
    void whatWasDoneIsSentInOrderWithItsTimesBeforeAnythingElse() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.lose(counter().called());
        sample.desk.primary();
        sample.pass(SERVED);
        sample.desk.primary();
        sample.pass(Duration.ofMinutes(4));
        int tries = sample.hub.asked().size();
        sample.hub.fulfils();
        sample.pause();
        List<SampleHub.Asked> sent =
                sample.hub.asked().subList(tries, sample.hub.asked().size());
        assertThat(sent)
                .extracting(SampleHub.Asked::request)
                .containsExactly(
                        new TicketRequest("id-A017", NOW), new FinishRequest("id-A017", "completed", NOW.plus(SERVED)));
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
    }

    @Test
    void everyTryOfAnActHasTheSameKey() {
        SampleDesk sample = finishedWithoutHub();
        sample.pause();
        sample.pause();
        assertThat(sample.hub.asked()).hasSizeGreaterThan(1);
        assertThat(sample.hub.asked())
                .extracting(SampleHub.Asked::key)
                .containsOnly(sample.hub.asked().getFirst().key());
    }

    @Test
    void localStateWinsUntilTheHubHasHeardAndShownIt() {
        SampleDesk sample = finishedWithoutHub();
        sample.show(counter().serving());
        assertThat(sample.state().inHand().title()).isEqualTo("Mengirim ke hub");
        assertThat(enabled(sample)).isEmpty();
        sample.hub.fulfils();
        sample.pause();
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
        sample.show(counter().serving());
        assertThat(sample.state().inHand().number()).isEmpty();
        assertThat(sample.state().primary().enabled()).isFalse();
        sample.show(counter());
        assertThat(sample.state().primary().words()).isEqualTo("Panggil A018");
        assertThat(sample.state().primary().enabled()).isTrue();
    }

    @Test
    void viewThatIsFasterThanTheAnswerFreesTheDeskAsWell() {
        SampleDesk sample = finishedWithoutHub();
        sample.hub.answer(asked -> {
            sample.show(counter());
            return new ActResult.Done<>(ActReply.DONE);
        });
        sample.pause();
        assertThat(sample.state().primary().words()).isEqualTo("Panggil A018");
        assertThat(sample.state().primary().enabled()).isTrue();
    }

    @Test
    void viewThatNeverChangesIsBelievedInTheEnd() {
        SampleDesk sample = finishedWithoutHub();
        sample.hub.fulfils();
        sample.pause();
        sample.show(counter().serving());
        assertThat(sample.state().inHand().number()).isEmpty();
        sample.pass(Duration.ofSeconds(11));
        assertThat(sample.state().inHand().number()).isEqualTo("A017");
    }

    @Test
    void otherOutcomeIsChosenAsUsual() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.lose(counter().serving());
        sample.desk.press(DeskKey.LATER);
        sample.panel(OutcomeViewModel.class).outcomes().pick("referred-elsewhere");
        sample.desk.confirmPanel();
        sample.hub.fulfils();
        sample.pause();
        assertThat(sample.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "referred-elsewhere", NOW));
    }

    @Test
    void unsteadyHubIsNotWaitedForButNothingOvertakesWhatWasDone() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.hub.losesAnswers();
        sample.desk.show(sample.hub.broken(Link.STALE, counter().called().view()));
        assertThat(enabled(sample)).contains(DeskKey.RECALL, DeskKey.NO_SHOW);
        sample.desk.primary();
        assertThat(sample.state().inHand().timer()).isEqualTo("00:00");
        assertThat(enabled(sample)).containsExactly(DeskKey.LATER);
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void actWithoutAnAnswerGoesTheSameWayWithTheSameKeyAndIsNotDoubled() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        ForgetfulHub forgetful = new ForgetfulHub();
        sample.hub.answer(forgetful::answer);
        sample.desk.primary();
        assertThat(sample.hub.asked()).hasSize(1);
        assertThat(sample.desk.asking().troubleProperty().get()).isEmpty();
        assertThat(chips(sample)).containsExactly("Selesai, dikirim saat tersambung (1)");
        sample.pause();
        assertThat(sample.hub.asked()).hasSize(2);
        assertThat(sample.hub.asked().get(1).key())
                .isEqualTo(sample.hub.asked().get(0).key());
        assertThat(forgetful.done).hasSize(1);
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
        assertThat(sample.delivery.newsProperty().get()).isEmpty();
    }

    @Test
    void refusalIsToldUntilItIsReadAndNotSentAgain() {
        SampleDesk sample = finishedWithoutHub();
        sample.hub.refuse("wrong-state", Map.of("number", "A017", "state", "Served"));
        sample.pause();
        sample.pass(Duration.ofMinutes(10));
        assertThat(sample.delivery.newsProperty().get())
                .containsExactly("“Selesai A017” yang dilakukan tanpa hub tidak diterima. Tidak dapat dilakukan: A017"
                        + " sekarang sudah selesai dilayani.");
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
        sample.show(counter().serving());
        assertThat(sample.state().inHand().number()).isEqualTo("A017");
        sample.desk.leavePanel();
        assertThat(sample.delivery.newsProperty().get()).isEmpty();
    }

    @Test
    void secondPressHardUponTheFirstDoesNotFinishTheVisitor() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.lose(counter().called());
        sample.desk.primary();
        sample.desk.primary();
        assertThat(sample.state().inHand().number()).isEqualTo("A017");
        assertThat(sample.delivery.unsentProperty().get()).hasSize(1);
    }

    @Test
    void hubThatIsThereIsAskedAsAlways() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.primary();
        assertThat(sample.hub.asked()).hasSize(1);
        assertThat(sample.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "completed"));
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
        assertThat(chips(sample)).doesNotContain("Selesai, dikirim saat tersambung (1)");
    }

    private static SampleDesk finishedWithoutHub() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.lose(counter().serving());
        sample.desk.primary();
        return sample;
    }

    private static List<DeskKey> enabled(SampleDesk sample) {
        return Arrays.stream(DeskKey.values())
                .filter(key -> sample.key(key).enabled())
                .toList();
    }

    static List<String> chips(SampleDesk sample) {
        return sample.state().inHand().chips().stream().map(Chip::words).toList();
    }

    /** Does what it is asked, loses its first answer, and knows the keys of what it did, as the real hub does. */
    private static final class ForgetfulHub {
        private final Map<String, Object> done = new HashMap<>();

        ActResult<ActReply> answer(SampleHub.Asked asked) {
            if (!done.containsKey(asked.key())) {
                done.put(asked.key(), asked.request());
                return new ActResult.Unreachable<>("The answer was lost.", asked.key());
            }
            return asked.request().equals(done.get(asked.key()))
                    ? new ActResult.Done<>(ActReply.DONE)
                    : new ActResult.Refused<>(
                            Problem.of(422, "idempotency-key-reused", "Used before.", "Use another.", Map.of()));
        }
    }
}
