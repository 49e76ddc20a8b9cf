package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.ConsentViewModel;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.hubclient.ActResult;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.ConsentRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one operator may not do alone, and who is at the counter at all. */
final class SecondPersonTest {
    private final SampleDesk at = SampleDesk.with(SampleOffice.counter());

    @Test
    void callFarOutOfTurnIsMadeOnceASecondPersonConsents() {
        at.hub.answer(act -> act.request() instanceof CallTicketRequest && calls() == 1
                ? refused("consent-needed", Map.of("act", "call"))
                : new ActResult.Done<>(ActReply.DONE));
        ConsentViewModel consent = callAndAsk();
        assertThat(consent.head().advice()).contains("jauh di luar giliran", "pengawas");
        assertThat(consent.missingProperty().get()).isEqualTo("Isi nomor pegawai orang kedua.");
        answer(consent, "198811", "445210");
        assertThat(at.hub.asked().get(1).request()).isEqualTo(new ConsentRequest(3, "call", "198811", "445210"));
        assertThat(at.hub.lastRequest()).isEqualTo(new CallTicketRequest("C009", "kembali dengan berkas lengkap"));
        assertThat(at.hub.asked().get(2).key())
                .isNotEqualTo(at.hub.asked().getFirst().key());
        assertThat(at.desk.panelProperty().get()).isEmpty();
        assertThat(consent.secretProperty().get()).isEmpty();
    }

    @Test
    void refusedConsentIsToldInItsOwnQuestionAndCanBeGivenAgain() {
        at.hub.answer(act -> act.request() instanceof CallTicketRequest
                ? refused("consent-needed", Map.of("act", "call"))
                : refused("consent-refused", Map.of()));
        ConsentViewModel consent = callAndAsk();
        answer(consent, "198811", "000000");
        assertThat(at.desk.panelProperty().get()).containsSame(consent);
        assertThat(consent.missingProperty().get()).startsWith("Nomor pegawai dan PIN tidak cocok");
        assertThat(consent.secretProperty().get()).isEmpty();
        assertThat(at.desk.asking().troubleProperty().get()).isEmpty();
        at.desk.leavePanel();
        assertThat(at.desk.panelProperty().get()).isEmpty();
    }

    @Test
    void operatorWhoIsNotThereIsWarnedAndCanStay() {
        at.show(SampleOffice.counter().signsOutAt(NOW.plusSeconds(90)));
        assertThat(at.state().idle())
                .hasValueSatisfying(words -> assertThat(words).contains("90 detik"));
        at.desk.stay();
        assertThat(at.hub.acts()).containsExactly("present");
        at.show(SampleOffice.counter().signsOutAt(NOW.plusSeconds(900)));
        assertThat(at.state().idle()).isEmpty();
    }

    @Test
    void usingTheComputerIsToldOnceAMinuteAtMostAndOnlyWhereItMatters() {
        at.desk.touched();
        assertThat(at.hub.acts()).isEmpty();
        at.show(SampleOffice.counter().signsOutAt(NOW.plusSeconds(900)));
        at.desk.touched();
        at.desk.touched();
        assertThat(at.hub.acts()).containsExactly("present");
    }

    @Test
    void operatorWhomTheHubDoesNotKnowAnyMoreLeavesTheDesk() {
        at.hub.answer(act -> refused("not-signed-in", Map.of()));
        at.desk.primary();
        assertThat(at.leftBecause).isEqualTo("Anda sudah keluar dari loket ini. Silakan masuk lagi.");
    }

    @Test
    void nameAndRoleOfTheStaffListStandAtTheTop() {
        at.show(SampleOffice.counter().operator("Rina W.", "Rina Wulandari", "supervisor"));
        assertThat(at.state().head().operator()).isEqualTo("Rina Wulandari");
        assertThat(at.state().head().role()).isEqualTo("Pengawas");
    }

    private ConsentViewModel callAndAsk() {
        at.desk.press(DeskKey.CALL);
        CallViewModel call = (CallViewModel) at.desk.panelProperty().get().orElseThrow();
        call.number().textProperty().set("C009");
        call.reason().textProperty().set("kembali dengan berkas lengkap");
        at.desk.confirmPanel();
        return (ConsentViewModel) at.desk.panelProperty().get().orElseThrow();
    }

    private void answer(ConsentViewModel consent, String person, String secret) {
        at.pause();
        consent.personProperty().set(person);
        consent.secretProperty().set(secret);
        at.desk.confirmPanel();
    }

    private long calls() {
        return at.hub.asked().stream()
                .filter(act -> act.request() instanceof CallTicketRequest)
                .count();
    }

    private static ActResult<ActReply> refused(String code, Map<String, String> facts) {
        return new ActResult.Refused<>(Problem.of(403, code, "Refused.", "Because.", facts));
    }
}
