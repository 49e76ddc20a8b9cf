package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.desk.DeskState.Row;
import id.giliran.counterclient.desk.DeskState.UndoOffer;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.protocol.CounterAct;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class InHandTest {
    @Test
    void visitorInHandIsToldWhole() {
        SampleDesk sample = SampleDesk.with(counter()
                .inHand(
                        SampleView.visitor("called", null, 0, SampleOffice.INTERVIEW, "en", true, false),
                        CounterAct.START));
        InHand inHand = sample.state().inHand();
        assertThat(inHand.number()).isEqualTo("A017");
        assertThat(inHand.title()).isEqualTo("Paspor baru");
        assertThat(inHand.lines())
                .containsExactly(
                        "Tahap 1 dari 2: Periksa berkas", "Menunggu 14 menit", "Dipanggil pukul 09.41, 1 kali");
        assertThat(inHand.chips())
                .extracting(Chip::words)
                .containsExactly("Dipanggil", "Prioritas", "Bahasa Inggris", "Kertas belum dipastikan");
    }

    @Test
    void timerRunsByHubTimeWithoutAnyNewView() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        assertThat(sample.state().inHand().timer()).isEqualTo("06:48");
        assertThat(sample.state().inHand().timerCaption()).isEqualTo("target 12 menit");
        sample.pass(Duration.ofSeconds(13));
        assertThat(sample.state().inHand().timer()).isEqualTo("07:01");
        assertThat(sample.state().inHand().late()).isFalse();
    }

    @Test
    void timerOverTheTargetSaysSoInWords() {
        SampleDesk sample = SampleDesk.with(counter().serving());
        sample.pass(Duration.ofMinutes(8));
        assertThat(sample.state().inHand().late()).isTrue();
        assertThat(sample.state().inHand().timerCaption()).isEqualTo("2 menit di atas target 12 menit");
    }

    @Test
    void waitsInTheListsGrowWithoutAnyNewView() {
        SampleDesk sample = SampleDesk.with(counter().parked(parked("A009", "mengambil fotokopi KK", 8)));
        assertThat(sample.state().rail().waiting().getFirst())
                .isEqualTo(new Row("id-A018", "A018", "", "Paspor baru", "Wawancara dan foto 2/2", "21 mnt", true));
        sample.pass(Duration.ofMinutes(1));
        assertThat(sample.state().rail().waiting().getFirst().right()).isEqualTo("22 mnt");
        assertThat(sample.state().rail().parked())
                .containsExactly(new Row("id-A009", "A009", "", "mengambil fotokopi KK", "", "9 mnt", true));
    }

    @Test
    void undoCountsDownAndGoes() {
        SampleDesk sample = SampleDesk.with(counter().undo("finish", "A016", NOW.plusSeconds(7)));
        assertThat(sample.state().undo()).contains(new UndoOffer("A016 ditandai selesai", "Batalkan (7 d)", true));
        sample.pass(Duration.ofSeconds(3));
        assertThat(sample.state().undo().orElseThrow().button()).isEqualTo("Batalkan (4 d)");
        sample.desk.undo();
        assertThat(sample.hub.acts()).containsExactly("undo");
        sample.pass(Duration.ofSeconds(5));
        assertThat(sample.state().undo()).isEmpty();
        sample.desk.undo();
        assertThat(sample.hub.acts()).hasSize(1);
    }

    @Test
    void headTellsCounterServicesAndFigures() {
        SampleDesk sample = SampleDesk.with(counter().waiting(1250));
        assertThat(sample.state().head())
                .isEqualTo(new DeskState.HeadLine(
                        "Loket 3",
                        "Paspor baru, Penggantian paspor, Percepatan paspor",
                        "1.250 menunggu · 14 dilayani hari ini",
                        "Rina W.",
                        ""));
    }

    @Test
    void pauseReasonInAnOperatorsOwnWordsStandsAsItIs() {
        assertThat(SampleDesk.with(counter().paused("antar berkas"))
                        .state()
                        .inHand()
                        .title())
                .isEqualTo("Istirahat: antar berkas");
    }
}
