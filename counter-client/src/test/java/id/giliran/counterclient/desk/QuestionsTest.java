package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.goneKiosk;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static id.giliran.counterclient.sample.SampleOffice.parked;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.ChoiceViewModel;
import id.giliran.counterclient.panel.ParkViewModel;
import id.giliran.counterclient.panel.ReprintViewModel;
import id.giliran.counterclient.panel.TransferViewModel;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QuestionsTest {
    @Test
    void noShowAndReturnAreAskedBeforeAVisitorIsDropped() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.desk.press(DeskKey.NO_SHOW);
        assertThat(sample.panel().head().danger()).isTrue();
        assertThat(sample.hub.asked()).isEmpty();
        sample.desk.leavePanel();
        sample.desk.press(DeskKey.RETURN);
        assertThat(sample.panel().head().danger()).isTrue();
        sample.desk.confirmPanel();
        assertThat(sample.hub.acts()).containsExactly("return");
        assertThat(sample.hub.lastRequest()).isEqualTo(new TicketRequest("id-A017"));
        assertThat(sample.desk.panelProperty().get()).isEmpty();
    }

    @Test
    void signingOutNamesTheParkedTicketsThatGoBack() {
        SampleDesk sample = SampleDesk.with(counter().parked(parked("A009", "", 8), parked("C004", "", 3)));
        sample.desk.press(DeskKey.SIGN_OUT);
        assertThat(sample.panel().head().advice()).contains("A009, C004");
        assertThat(sample.panel().head().danger()).isTrue();
        sample.desk.confirmPanel();
        assertThat(sample.hub.acts()).containsExactly("sign-out");
    }

    @Test
    void questionGoesWithItsVisitor() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.desk.press(DeskKey.NO_SHOW);
        sample.show(counter().serving());
        assertThat(sample.desk.panelProperty().get()).isPresent();
        sample.show(counter());
        assertThat(sample.desk.panelProperty().get()).isEmpty();
    }

    @Test
    void openQuestionHoldsTheOtherKeys() {
        SampleDesk sample = SampleDesk.with(counter().called());
        sample.desk.press(DeskKey.PARK);
        sample.desk.primary();
        sample.desk.press(DeskKey.RECALL);
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void parkNoteIsTypedOrChosen() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.press(DeskKey.PARK);
        ParkViewModel park = sample.panel(ParkViewModel.class);
        assertThat(park.ready()).isTrue();
        park.note().phrases().pick("family-card");
        assertThat(park.note().value()).isEqualTo("mengambil fotokopi KK");
        park.note().textProperty().set("  meterai ");
        assertThat(park.note().phrases().picked()).isEmpty();
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new ParkRequest("id-A017", "meterai"));
    }

    @Test
    void tooLongNoteCannotBeSent() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.press(DeskKey.PARK);
        sample.panel(ParkViewModel.class).note().textProperty().set("x".repeat(61));
        assertThat(sample.panel().missingProperty().get()).isEqualTo("Paling banyak 60 huruf.");
        sample.desk.confirmPanel();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void numberToCallIsCheckedAsItIsTyped() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.press(DeskKey.CALL);
        CallViewModel call = sample.panel(CallViewModel.class);
        assertThat(call.missingProperty().get()).isEqualTo("Isi nomor, misalnya A017.");
        call.number().textProperty().set("c0");
        assertThat(call.missingProperty().get()).startsWith("C0 bukan nomor antrean");
        call.number().textProperty().set("c009 ");
        assertThat(call.aboutProperty().get()).isEqualTo("Penggantian paspor · prioritas, menunggu 4 menit.");
        assertThat(call.missingProperty().get()).isEqualTo("Isi atau pilih alasan.");
        call.reason().phrases().pick(0);
        assertThat(call.ready()).isTrue();
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new CallTicketRequest("C009", "tidak mendengar panggilan"));
    }

    @Test
    void waitingNumberThatIsClickedIsFilledIn() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.callWaiting("A019");
        assertThat(sample.panel(CallViewModel.class).number().textProperty().get())
                .isEqualTo("A019");
    }

    @Test
    void numberThatTheDeskDoesNotSeeIsLeftToTheHub() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.press(DeskKey.CALL);
        CallViewModel call = sample.panel(CallViewModel.class);
        call.number().textProperty().set("F001");
        assertThat(call.aboutProperty().get()).contains("hub akan memeriksanya");
    }

    @Test
    void transferNeedsADestinationAndGoesToAServiceOrToACounter() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.press(DeskKey.TRANSFER);
        TransferViewModel transfer = sample.panel(TransferViewModel.class);
        assertThat(transfer.ready()).isFalse();
        assertThat(transfer.counters().choices()).extracting("words").doesNotContain("Loket 3");
        transfer.services().pick(3);
        transfer.counters().pick(0);
        assertThat(transfer.services().picked()).isEmpty();
        transfer.services().pick(3);
        assertThat(transfer.counters().picked()).isEmpty();
        transfer.placements().pick("first");
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest())
                .isEqualTo(new TransferRequest("id-A017", "passport-renewal", "interview", null, "first"));
    }

    @Test
    void transferToACounterKeepsTheArrivalUnlessToldOtherwise() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.desk.press(DeskKey.TRANSFER);
        sample.panel(TransferViewModel.class).counters().pick(2);
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new TransferRequest("id-A017", null, null, 4, "keep-arrival"));
    }

    @Test
    void pauseSendsItsReasonsCode() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.desk.press(DeskKey.PAUSE);
        sample.panel(ChoiceViewModel.class).selection().pick(2);
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new ReasonRequest("prayer"));
    }

    @Test
    void laterKeyEndsServingInAnotherWay() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        assertThat(sample.key(DeskKey.LATER).id()).isEqualTo("act-outcome");
        sample.desk.press(DeskKey.LATER);
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "documents-incomplete"));
    }

    @Test
    void laterKeyResumesTheOneParkedTicketAtOnceAndAsksAmongSeveral() {
        SampleDesk one = SampleDesk.with(counter().parked(parked("A009", "", 8)));
        one.desk.press(DeskKey.LATER);
        assertThat(one.hub.acts()).containsExactly("resume-ticket");
        SampleDesk several = SampleDesk.with(counter().parked(parked("A009", "", 8), parked("C004", "", 3)));
        several.desk.press(DeskKey.LATER);
        several.panel(ChoiceViewModel.class).selection().pick("id-C004");
        several.desk.confirmPanel();
        assertThat(several.hub.lastRequest()).isEqualTo(new TicketRequest("id-C004"));
    }

    @Test
    void paperOfTheVisitorInHandComesOutAgainWithoutAnotherQuestion() {
        SampleDesk sample =
                SampleDesk.with(counter().serving().with(CounterAct.REPRINT).kiosks(kiosk(1), goneKiosk(2)));
        sample.desk.press(DeskKey.REPRINT);
        ReprintViewModel reprint = sample.panel(ReprintViewModel.class);
        assertThat(reprint.asksForKiosk()).isFalse();
        assertThat(reprint.aboutProperty().get())
                .isEqualTo("A017 akan dicetak ulang di Kios 1 dengan tanda CETAK ULANG.");
        sample.desk.confirmPanel();
        assertThat(sample.hub.acts()).containsExactly("reprint");
        assertThat(sample.hub.lastRequest()).isEqualTo(new ReprintRequest("A017", 1));
        assertThat(sample.state().told()).contains("A017 dicetak ulang di Kios 1 dengan tanda CETAK ULANG.");
        sample.pass(Duration.ofSeconds(9));
        assertThat(sample.state().told()).isEmpty();
    }

    @Test
    void lostPaperComesOutAgainByNumberAtTheChosenKiosk() {
        SampleDesk sample =
                SampleDesk.with(counter().with(CounterAct.REPRINT).kiosks(kiosk(1), kiosk(2), goneKiosk(3)));
        sample.desk.press(DeskKey.REPRINT);
        ReprintViewModel reprint = sample.panel(ReprintViewModel.class);
        assertThat(reprint.ready()).isFalse();
        reprint.number().textProperty().set("c009");
        assertThat(reprint.kiosks().choices()).extracting("words").containsExactly("Kios 1", "Kios 2");
        reprint.kiosks().pick(1);
        sample.desk.confirmPanel();
        assertThat(sample.hub.lastRequest()).isEqualTo(new ReprintRequest("C009", 2));
    }

    @Test
    void refusedReprintTellsTheReasonAndNotThatItWasDone() {
        SampleDesk sample = SampleDesk.with(counter().with(CounterAct.REPRINT).kiosks(kiosk(1)));
        sample.hub.refuse("unknown-number", Map.of("number", "A999"));
        sample.desk.press(DeskKey.REPRINT);
        sample.panel(ReprintViewModel.class).number().textProperty().set("A999");
        sample.desk.confirmPanel();
        assertThat(sample.state().told()).isEmpty();
        assertThat(sample.desk.asking().troubleProperty().get()).isPresent();
    }

    @Test
    void withoutAKioskThatPrintsThereIsNothingToConfirm() {
        SampleDesk sample = SampleDesk.with(
                counter().serving().with(CounterAct.REPRINT).kiosks(kiosk(1, PrinterState.PAPER_OUT), goneKiosk(2)));
        sample.desk.press(DeskKey.REPRINT);
        assertThat(sample.panel().missingProperty().get()).isEqualTo("Tidak ada kios yang dapat mencetak sekarang.");
        sample.desk.confirmPanel();
        assertThat(sample.hub.asked()).isEmpty();
    }

    @Test
    void listOfKiosksHoldsTheOtherKeysUntilItIsLeft() {
        SampleDesk sample = SampleDesk.with(
                counter().called().kiosks(kiosk(1, PrinterState.PAPER_OUT), kiosk(2, PrinterState.COVER_OPEN)));
        sample.desk.kiosks().toggle();
        sample.desk.primary();
        assertThat(sample.hub.asked()).isEmpty();
        sample.desk.leavePanel();
        sample.desk.primary();
        assertThat(sample.hub.acts()).containsExactly("start");
    }

    @Test
    void refusedAnswerLeavesItsSentenceUntilEsc() {
        SampleDesk sample = SampleDesk.with(counter());
        sample.hub.refuse("unknown-number", Map.of("number", "A999"));
        sample.desk.primary();
        assertThat(sample.desk.asking().troubleProperty().get().orElseThrow().sentence())
                .isEqualTo("A999 tidak diberikan hari ini. Periksa nomor di kertas pengunjung.");
        sample.desk.leavePanel();
        assertThat(sample.desk.asking().troubleProperty().get()).isEmpty();
    }
}
