package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.OutcomeViewModel;
import id.giliran.counterclient.panel.TransferViewModel;
import id.giliran.counterclient.panel.WhyViewModel;
import id.giliran.counterclient.sample.SampleFolder;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.TransferRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a desk does besides the plain steps. */
final class DeskWorkTest {
    @Test
    void whatIsMissingIsTickedAndSentByItsPlaces() {
        SampleDesk sample = SampleDesk.with(counter().inHand(served("A017"), CounterAct.FINISH));
        sample.desk.press(DeskKey.LATER);
        OutcomeViewModel outcome = sample.panel(OutcomeViewModel.class);
        assertThat(outcome.missing().choices()).hasSize(4).contains("Kartu Keluarga");
        outcome.missing().toggle(3);
        outcome.missing().toggle(1);
        outcome.missing().toggle(0);
        outcome.missing().toggle(0);
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest())
                .isEqualTo(new FinishRequest("id-A017", "documents-incomplete", null, List.of(2, 4)));
    }

    @Test
    void whatIsMissingBelongsToThatOutcomeAlone() {
        SampleDesk sample = SampleDesk.with(counter().inHand(served("A017"), CounterAct.FINISH));
        sample.desk.press(DeskKey.LATER);
        OutcomeViewModel outcome = sample.panel(OutcomeViewModel.class);
        outcome.missing().toggle(1);
        outcome.outcomes().pick("referred-elsewhere");
        assertThat(outcome.asksForMissingProperty().get()).isFalse();
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "referred-elsewhere"));
    }

    @Test
    void whatIsMissingIsKeptWithoutTheHubToo() {
        SampleView view = counter().inHand(served("A017"), CounterAct.FINISH);
        SampleDesk sample = SampleDesk.with(view);
        sample.lose(view);
        sample.desk.press(DeskKey.LATER);
        sample.panel(OutcomeViewModel.class).missing().toggle(2);
        sample.desk.confirmPanel();
        sample.hub.fulfils();
        sample.pause();
        assertThat(sample.hub.lastRequest())
                .isEqualTo(new FinishRequest("id-A017", "documents-incomplete", SampleOffice.NOW, List.of(3)));
    }

    @Test
    void everyActNamesTheOperatorOfTheWindow() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.primary();
        assertThat(sample.hub.asked().getFirst().path()).endsWith("call-next?operator=Rina%20W.");
    }

    @Test
    void transferTakesANoteAlong() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.press(DeskKey.TRANSFER);
        TransferViewModel transfer = sample.panel(TransferViewModel.class);
        transfer.counters().pick(2);
        transfer.note().textProperty().set(" tinggal foto ");
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest())
                .isEqualTo(new TransferRequest("id-A017", null, null, 4, "keep-arrival", "tinggal foto"));
    }

    @Test
    void whoDidNotComeIsCalledAgainFromTheList() {
        SampleDesk sample = SampleDesk.with(counter().missed(SampleOffice.missed()));
        sample.desk.callMissed("A011");
        assertThat(sample.panel(CallViewModel.class).aboutProperty().get())
                .isEqualTo("Paspor baru, dipanggil pukul 09.36 dan tidak datang.");
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new CallTicketRequest("A011", "tidak mendengar panggilan"));
    }

    @Test
    void reasonsOfTheNextNumberAreReadAndGrow() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.use(KeyUse.WHY);
        WhyViewModel why = sample.panel(WhyViewModel.class);
        assertThat(why.reasonsProperty().get().rule()).startsWith("Yang menunggu paling lama");
        assertThat(why.reasonsProperty().get().candidates())
                .extracting(WhyViewModel.Candidate::number)
                .containsExactly("A018", "C009", "A019");
        sample.pass(Duration.ofMinutes(1));
        assertThat(why.reasonsProperty().get().candidates().getFirst().waited()).isEqualTo("menunggu 22 menit");
        sample.desk.confirmPanel();
        assertThat(sample.desk.panelProperty().get()).isEmpty();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void finishingCallsTheNextOneAtOnceWhereTheOfficeWantsThat() {
        SampleDesk sample = new SampleDesk(new SampleHub(), SampleFolder.fresh(), true);
        sample.show(counter().serving());
        assertThat(sample.state().primary().detail()).isEqualTo("lalu panggil A018");
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("finish", "call-next");
    }

    @Test
    void finishingWithoutTheHubCallsNobody() {
        SampleDesk sample = new SampleDesk(new SampleHub(), SampleFolder.fresh(), true);
        sample.show(counter().serving());
        sample.lose(counter().serving());
        sample.desk.primary();
        assertThat(sample.hub.acts()).doesNotContain("call-next");
    }

    @Test
    void operatorTurnsToAnotherOneOfAFamilyAndServesThatOne() {
        SampleDesk sample = SampleDesk.with(
                counter().inHand(served("A017"), CounterAct.FINISH).beside(new SampleVisitor("A018").visitor()));
        assertThat(sample.state().inHand().beside()).extracting("number").containsExactly("A018");
        sample.desk.use(KeyUse.BESIDE);
        assertThat(sample.state().inHand().number()).isEqualTo("A018");
        assertThat(sample.state().primary().words()).isEqualTo("Mulai layani A018");
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("start");
    }

    @Test
    void finishedOneOfAFamilyLeavesTheOthersWithoutTheHubToo() {
        SampleView view =
                counter().inHand(served("A017"), CounterAct.FINISH).beside(new SampleVisitor("A018").visitor());
        SampleDesk sample = SampleDesk.with(view);
        sample.lose(view);
        sample.desk.primary();
        assertThat(sample.state().inHand().number()).isEqualTo("A018");
        assertThat(sample.state().primary().words()).isEqualTo("Mulai layani A018");
    }

    @Test
    void deskIsLeftWithASentenceWhenSomebodyElseTakesTheCounterOver() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.show(counter().operator("Budi S."));
        assertThat(sample.leftBecause)
                .isEqualTo("Loket 3 sekarang dipakai Budi S., yang mengambil alih dengan semua yang ada di sana.");
    }

    @Test
    void viewFromBeforeTheTakingOverDoesNotSendTheNewOperatorAway() {
        SampleDesk sample = new SampleDesk();
        sample.show(counter().operator("Budi S."));
        assertThat(sample.left).hasValue(0);
        sample.show(counter());
        assertThat(sample.left).hasValue(0);
    }

    @Test
    void keyOfAKeypadDoesTheFirstOfItsUsesThatIsPossible() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.desk.keypad(List.of(KeyUse.FINISH, KeyUse.NO_SHOW));
        assertThat(sample.panel().head().id()).isEqualTo("panel-no-show");
        sample.pause();
        sample.desk.keypad(List.of(KeyUse.RECALL));
        assertThat(sample.desk.panelProperty().get()).isEmpty();
        sample.desk.keypad(List.of(KeyUse.FINISH, KeyUse.NO_SHOW));
        sample.pause();
        sample.desk.keypad(List.of(KeyUse.FINISH, KeyUse.NO_SHOW));
        assertThat(sample.hub.acts()).containsExactly("no-show");
    }

    @Test
    void idleTimeIsAFactAndOnlyAfterAMinute() {
        SampleDesk sample = SampleDesk.with(counter().freeSince(SampleOffice.NOW));
        assertThat(sample.state().inHand().title()).isEqualTo("Loket siap");
        sample.pass(Duration.ofMinutes(3));
        assertThat(sample.state().inHand().title()).isEqualTo("Loket siap, luang 3 menit");
    }

    private static id.giliran.protocol.view.CounterView.Current served(String number) {
        return new SampleVisitor(number)
                .needing()
                .servedSince(SampleOffice.ago(4))
                .visitor();
    }
}
