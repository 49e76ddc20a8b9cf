package id.giliran.kiosk.services;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.tiles.Mood;
import id.giliran.kiosk.tiles.Tile;
import id.giliran.kiosk.visit.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What visitors read of holidays, parts of the day, lines that are too long, and priority that is over. */
final class ByTheClockTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final ServicesViewModel model =
            new ServicesViewModel(kiosk.visit, kiosk.texts, () -> Optional.of(Offices.NOW));

    @Test
    void eachTileTellsWhyItIsClosedAndWhenItOpens() {
        kiosk.visit.show(Offices.fresh(Offices.byTheClock()));

        assertThat(tile(0).status()).isEqualTo("Nomor untuk saat ini habis. Buka lagi pukul 13.00");
        assertThat(tile(1).status()).isEqualTo("Antrean sudah lebih panjang dari jam layanan. Buka lagi besok 08.00");
        kiosk.visit.speak("en");
        assertThat(tile(0).status()).isEqualTo("No numbers left for now. Opens at 13:00");
        assertThat(tile(1).status()).isEqualTo("The line is longer than the day. Opens tomorrow at 08:00");
    }

    @Test
    void whoMayNotBeServedTodayIsWarnedAndCanStillTakeANumber() {
        kiosk.visit.show(Offices.fresh(Offices.byTheClock()));

        assertThat(tile(2).status()).isEqualTo("Mungkin tidak terlayani hari ini");
        assertThat(tile(2).brief()).isEqualTo("Mungkin tidak terlayani hari ini");
        assertThat(tile(2).mood()).isEqualTo(Mood.PLAIN);
        assertThat(tile(2).open()).isTrue();
    }

    @Test
    void aHolidayIsCalledByItsName() {
        kiosk.visit.show(Offices.fresh(Offices.holiday()));

        assertThat(model.page().get().message())
                .extracting("title", "body")
                .containsExactly("Kantor libur: Hari Guru", "Buka lagi besok 08.00.");
        assertThat(tile(0).status()).isEqualTo("Libur: Hari Guru. Buka lagi besok 08.00");
    }

    @Test
    void whereNobodyGetsPriorityAnyMoreTheBandSaysSoAndOffersNothing() {
        kiosk.visit.show(Offices.fresh(Offices.withoutPriority()));

        assertThat(model.page().get().priority())
                .extracting("body", "offer")
                .containsExactly("Nomor prioritas hari ini sudah selesai. Silakan ambil nomor biasa.", Offer.NONE);
    }

    @Test
    void aGroupWhoseTimeIsOverCannotBeChosen() {
        kiosk.visit.show(Offices.fresh(Offices.byTheClock()));
        kiosk.visit.askPriority();
        kiosk.pause();
        kiosk.visit.choosePriority(Offices.byTheClock().priorityGroups().get(1));
        assertThat(kiosk.visit.stepProperty().get()).isInstanceOf(Step.PriorityQuestion.class);

        kiosk.visit.choosePriority(Offices.byTheClock().priorityGroups().get(0));
        assertThat(kiosk.visit.stepProperty().get()).isInstanceOf(Step.Home.class);
    }

    private Tile tile(int at) {
        return model.page().get().tiles().get(at);
    }
}
