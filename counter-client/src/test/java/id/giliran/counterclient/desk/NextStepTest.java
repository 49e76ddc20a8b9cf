package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.hubclient.Link;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.TicketRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NextStepTest {
    @Test
    void freeCounterCallsTheNextNumber() {
        SampleDesk sample = SampleDesk.with(counter());
        assertThat(sample.state().primary())
                .isEqualTo(new Primary(Primary.Step.CALL_NEXT, "Panggil A018", "menunggu 21 menit", true));
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("call-next");
    }

    @Test
    void calledVisitorIsServed() {
        SampleDesk sample = SampleDesk.with(counter().called());
        assertThat(sample.state().primary().words()).isEqualTo("Mulai layani A017");
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("start");
        assertThat(sample.hub.lastRequest()).isEqualTo(new TicketRequest("id-A017"));
    }

    @Test
    void servedVisitorIsFinishedAndTheButtonSaysWhatFollows() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        assertThat(sample.state().primary().words()).isEqualTo("Selesai, lanjut ke wawancara dan foto");
        sample.desk.primary();
        assertThat(sample.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "completed"));
    }

    @Test
    void lastStageIsSimplyFinished() {
        SampleDesk sample = SampleDesk.with(counter()
                .inHand(
                        SampleView.visitor("serving", SampleOffice.ago(1), 0, null, "id", false, true),
                        CounterAct.FINISH));
        assertThat(sample.state().primary().words()).isEqualTo("Selesai");
    }

    @Test
    void pausedCounterGoesOn() {
        SampleDesk sample = SampleDesk.with(counter().paused("lunch"));
        assertThat(sample.state().inHand().title()).isEqualTo("Istirahat: Makan siang");
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("resume");
    }

    @Test
    void nobodyWaitingLeavesNothingToCall() {
        SampleDesk sample = SampleDesk.with(counter().next(null).line(List.of()).without(CounterAct.CALL_NEXT));
        assertThat(sample.state().primary())
                .isEqualTo(new Primary(Primary.Step.CALL_NEXT, "Tidak ada yang menunggu", "", false));
        sample.desk.primary();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void whatTheHubDoesNotAllowIsDisabledAndDoesNothing() {
        SampleDesk sample = SampleDesk.with(counter());
        for (DeskKey key : List.of(DeskKey.START, DeskKey.RECALL, DeskKey.NO_SHOW, DeskKey.PARK, DeskKey.TRANSFER)) {
            assertThat(sample.key(key).enabled()).as(key.name()).isFalse();
            sample.desk.press(key);
        }
        assertThat(sample.hub.asked()).isEmpty();
        assertThat(sample.desk.panelProperty().get()).isEmpty();
    }

    @Test
    void everyKeyIsEnabledExactlyWhenTheHubAllowsItsAct() {
        SampleDesk sample =
                SampleDesk.with(counter().called().with(CounterAct.values()).parked(parked("A009", "", 1)));
        assertThat(Arrays.stream(DeskKey.values())
                        .filter(key -> !sample.key(key).enabled()))
                .isEmpty();
        sample.show(counter().called().without(CounterAct.values()));
        assertThat(Arrays.stream(DeskKey.values()).filter(key -> sample.key(key).enabled()))
                .isEmpty();
    }

    @Test
    void lostHubLetsNobodyBeCalledAndSaysSinceWhen() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.show(sample.hub.broken(Link.STALE, counter().view()));
        assertThat(sample.state().primary().enabled()).isTrue();
        assertThat(sample.state().link().orElseThrow().words()).contains("terganggu sejak pukul 09.42");
        sample.desk.show(sample.hub.broken(Link.LOST, counter().view()));
        assertThat(sample.state().link().orElseThrow().words()).contains("terputus sejak pukul 09.42");
        assertThat(sample.state().primary().enabled()).isFalse();
        sample.desk.primary();
        sample.desk.press(DeskKey.CALL);
        assertThat(sample.desk.panelProperty().get()).isEmpty();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void secondPressHardUponTheFirstIsNotTheNextStep() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.primary();
        sample.show(counter().called());
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("call-next");
        sample.pass(Duration.ofSeconds(1));
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("call-next", "start");
    }

    @Test
    void deskIsLeftOnceWhenTheCounterIsClosed() {
        SampleDesk sample = new SampleDesk();
        sample.show(counter().closed());
        assertThat(sample.left).hasValue(0);
        sample.show(counter());
        sample.show(counter().closed());
        sample.show(counter().closed());
        assertThat(sample.left).hasValue(1);
    }

    @Test
    void counterThatNeverOpensIsNoDeadEnd() {
        SampleDesk sample = SampleDesk.with(counter().closed());
        assertThat(sample.state().primary().step()).isEqualTo(Primary.Step.LEAVE);
        sample.desk.primary();
        assertThat(sample.left).hasValue(1);
    }
}
