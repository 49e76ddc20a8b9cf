package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.desk.DeskState.Primary.Step;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView.NoShowRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The key of the next step while a called visitor does not come. */
final class NoShowRuleTest {
    @Test
    void nextStepBeginsToServeUntilTheGapIsOverAndThenCallsAgain() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(1, NOW.plusSeconds(30), null)));
        assertThat(sample.state().primary().step()).isEqualTo(Step.START);
        assertThat(sample.state().inHand().lines()).contains("Belum datang? Panggil lagi dalam 30 detik, sisa 1 kali.");
        sample.pass(Duration.ofSeconds(30));
        assertThat(sample.state().primary().words()).isEqualTo("Panggil lagi A017");
        sample.pass(Duration.ofSeconds(1));
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("recall");
    }

    @Test
    void pressThatWasMeantForTheStepBeforeIsNotTaken() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(1, NOW.plusSeconds(30), null)));
        sample.pass(Duration.ofSeconds(30));
        sample.desk.primary();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void beginningHasItsOwnKeyAllTheTime() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(1, NOW, null)));
        sample.desk.press(DeskKey.START);
        assertThat(sample.hub.acts()).containsExactly("start");
    }

    @Test
    void nobodyIsDroppedWithoutAQuestionThatTheSameKeyAnswersOnceItWasRead() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(0, NOW, NOW.plusSeconds(3600))));
        sample.pass(Duration.ofSeconds(1));
        sample.desk.primary();
        assertThat(sample.panel().head().advice())
                .isEqualTo("Sudah dipanggil 2 kali, cukup menurut aturan kantor. Nomor pindah ke daftar Tidak hadir dan"
                        + " dapat dipanggil lagi sampai pukul 10.42.");
        sample.desk.primary();
        assertThat(sample.hub.asked()).isEmpty();
        sample.pass(Duration.ofSeconds(1));
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("no-show");
    }

    @Test
    void questionThatNobodyAnswersGoesByItself() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(0, NOW, null)));
        sample.pass(Duration.ofSeconds(1));
        sample.desk.primary();
        sample.pass(Duration.ofSeconds(21));
        assertThat(sample.desk.panelProperty().get()).isEmpty();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void enforcedRuleAllowsWhatIsDueAlthoughTheHubSendsNothingNew() {
        SampleDesk sample = SampleDesk.with(
                called(new NoShowRule(1, NOW.plusSeconds(30), null, null, true)).without(CounterAct.RECALL));
        assertThat(sample.key(DeskKey.RECALL).enabled()).isFalse();
        sample.pass(Duration.ofSeconds(31));
        assertThat(sample.key(DeskKey.RECALL).enabled()).isTrue();
        assertThat(sample.state().primary().step()).isEqualTo(Step.RECALL);
    }

    @Test
    void tooEarlyNoShowIsToldAndLeftToTheOperator() {
        SampleDesk sample = SampleDesk.with(called(new NoShowRule(1, NOW.plusSeconds(30), null, 5, false)));
        sample.desk.press(DeskKey.NO_SHOW);
        assertThat(sample.panel().head().advice()).contains("masih 1 kali lagi", "di belakang 5 nomor");
    }

    private static SampleView called(NoShowRule rule) {
        return counter().inHand(new SampleVisitor("A017").calls(2).rule(rule).visitor(), CounterAct.START);
    }
}
