package id.giliran.kiosk.services;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.kiosk.Tiles;
import id.giliran.kiosk.services.HomePage.Notice;
import id.giliran.kiosk.services.HomePage.Notice.Kind;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.services.HomePage.PriorityBand;
import id.giliran.kiosk.tiles.Mood;
import id.giliran.kiosk.tiles.Tile;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.protocol.view.KioskView;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HomePageTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final ServicesViewModel model =
            new ServicesViewModel(kiosk.visit, kiosk.texts, () -> Optional.of(Offices.NOW));

    @Test
    void titleStandsInBothLanguages() {
        assertThat(page().title()).isEqualTo("Silakan pilih layanan");
        assertThat(page().titleElsewhere()).isEqualTo("Please choose a service");
        kiosk.visit.speak("en");
        assertThat(page().title()).isEqualTo("Please choose a service");
        assertThat(page().titleElsewhere()).isEqualTo("Silakan pilih layanan");
    }

    @Test
    void openTileTellsHowManyWait() {
        assertThat(tile("passport-new"))
                .isEqualTo(new Tile(
                        "passport-new",
                        "A",
                        1,
                        "Paspor baru",
                        "12",
                        "Perkiraan menunggu 20-35 menit",
                        "Tunggu 20-35 mnt",
                        Mood.PLAIN,
                        true));
    }

    @Test
    void nobodyWaitingIsSaid() {
        assertThat(tile("information").status()).isEqualTo("Tidak ada antrean");
        assertThat(tile("information").mood()).isEqualTo(Mood.GOOD);
    }

    @Test
    void closedTileTellsWhyAndUntilWhen() {
        assertThat(tile("passport-express").status()).isEqualTo("Tutup. Buka lagi besok 08.00");
        assertThat(tile("passport-express").open()).isFalse();
        kiosk.visit.speak("en");
        assertThat(tile("passport-express").status()).isEqualTo("Closed. Opens tomorrow at 08:00");
    }

    @Test
    void usedUpQuotaOfOneServiceLeavesTheOthers() {
        kiosk.visit.show(Offices.fresh(Offices.office(List.of(
                Tiles.newPassport(0, "quota-used-up", LocalDateTime.of(2026, 11, 24, 8, 0)),
                Tiles.newPassport(0, null, null)))));

        assertThat(page().tiles().getFirst().status()).isEqualTo("Kuota hari ini habis. Buka lagi besok 08.00");
        assertThat(page().message()).isNull();
    }

    @Test
    void brokenConnectionTellsItsAgeAndEachTileWhyItIsClosed() {
        kiosk.visit.show(Offices.stale(Offices.open()));

        assertThat(page().notice())
                .isEqualTo(new Notice(
                        Kind.TROUBLE,
                        "Sambungan ke pusat terputus. Data pukul 09.42. Silakan ambil nomor pada petugas."));
        assertThat(page().tiles()).hasSize(6).noneMatch(Tile::open);
        assertThat(tile("passport-new").waiting()).isEmpty();
        assertThat(tile("passport-new").status()).isEqualTo("Tidak tersedia tanpa sambungan ke pusat.");
    }

    @Test
    void officeSaysWhatToDoWithoutHub() {
        kiosk.alone(Offices.ruled(Offices.closed("without-hub", null), false));

        assertThat(page().notice())
                .isEqualTo(new Notice(
                        Kind.TROUBLE,
                        "Sambungan ke pusat terputus. Data pukul 09.42."
                                + " Silakan ambil nomor di loket 1 dengan menunjukkan KTP."));
    }

    @Test
    void kioskThatGivesNumbersByItselfStaysOpenAndHidesWhatItCannotKnow() {
        KioskView away =
                Offices.office(List.of(Tiles.newPassport(12, null, null), Tiles.newPassport(3, "without-hub", null)));
        kiosk.alone(away);

        assertThat(page().notice())
                .isEqualTo(new Notice(Kind.CALM, "Sambungan ke pusat terputus. Nomor tetap dapat diambil."));
        assertThat(page().tiles().getFirst())
                .isEqualTo(new Tile(
                        "passport-new",
                        "A",
                        1,
                        "Paspor baru",
                        "",
                        "Periksa 5 persyaratan",
                        "Periksa 5 persyaratan",
                        Mood.PLAIN,
                        true));
        assertThat(page().tiles().getLast().status()).isEqualTo("Tidak tersedia tanpa sambungan ke pusat.");
    }

    @Test
    void kioskWhoseOwnNumbersAreUsedUpSaysSoByItself() {
        kiosk.alone(Offices.open());
        assertThat(page().notice()).extracting("kind").isEqualTo(Kind.CALM);

        kiosk.knowsAlone(Offices.closed("without-hub", null));
        kiosk.pass(5);
        assertThat(page().notice()).extracting("kind").isEqualTo(Kind.TROUBLE);
        assertThat(page().tiles()).noneMatch(Tile::open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAPER_END | Kertas printer habis. Silakan panggil petugas untuk mengganti kertas.",
                "COVER_OPEN | Tutup printer terbuka. Silakan panggil petugas untuk menutup printer.",
                "OFFLINE | Printer mati atau tidak siap. Silakan panggil petugas untuk menyalakan printer.",
                "CUTTER_ERROR | Pemotong kertas macet. Silakan panggil petugas untuk memeriksa pemotong kertas.",
                "OVERHEATED | Printer terlalu panas. Mohon tunggu sebentar. Printer bekerja lagi dengan sendirinya.",
                "BROKEN | Printer sedang bermasalah. Silakan panggil petugas.",
            })
    void faultyPrinterIsToldBeforeAnyoneTakesANumber(PrinterCondition condition, String sentence) {
        kiosk.visit.show(Offices.fresh(Offices.otherKiosksPrint(Offices.open(), false)));
        kiosk.printer.say(condition);
        kiosk.pass(2);
        assertThat(page().notice()).isEqualTo(new Notice(Kind.TROUBLE, sentence));
        assertThat(page().tiles()).hasSize(6).noneMatch(Tile::open);
        assertThat(page().priority()).isNull();

        kiosk.printer.say();
        kiosk.pass(2);
        assertThat(page().notice()).isNull();
        assertThat(tile("passport-new").open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAPER_END | Kertas printer habis. Silakan ambil nomor di Kios 3 (lantai 2).",
                "OVERHEATED | Printer terlalu panas. Mohon tunggu sebentar, atau ambil nomor di Kios 3 (lantai 2).",
            })
    void nearestKioskThatPrintsIsNamed(PrinterCondition condition, String sentence) {
        kiosk.printer.say(condition);
        kiosk.pass(2);

        assertThat(page().notice()).isEqualTo(new Notice(Kind.TROUBLE, sentence));
    }

    @Test
    void rollThatIsNearlyUsedUpIsNoNewsForVisitors() {
        kiosk.printer.say(PrinterCondition.PAPER_NEAR_END);
        kiosk.pass(2);

        assertThat(page().notice()).isNull();
    }

    @Test
    void closedOfficeTellsWhenItOpens() {
        kiosk.visit.show(Offices.fresh(Offices.closed("outside-hours", LocalDateTime.of(2026, 11, 27, 8, 0))));

        assertThat(page().message()).isNotNull().satisfies(message -> {
            assertThat(message.title()).isEqualTo("Kantor sedang tutup");
            assertThat(message.body()).isEqualTo("Buka lagi Jumat 08.00.");
            assertThat(message.elsewhere()).startsWith("The office is closed. It opens Friday at 08:00.");
        });
    }

    @Test
    void unopenedDayIsToldAsThat() {
        kiosk.visit.show(Offices.fresh(Offices.closed("day-not-open", null)));

        assertThat(page().message()).extracting("title").isEqualTo("Kantor belum dibuka");
    }

    @Test
    void unopenedDayWithinTheHoursOfOneServiceWaitsForTheStaffAlone() {
        kiosk.visit.show(Offices.fresh(Offices.office(List.of(
                Tiles.newPassport(0, "day-not-open", LocalDateTime.of(2026, 11, 24, 8, 0)),
                Tiles.newPassport(0, "day-not-open", null)))));

        assertThat(page().message())
                .extracting("body")
                .isEqualTo("Nomor antrean dapat diambil setelah petugas membuka layanan. Silakan tunggu.");
    }

    @Test
    void beforeTheHubIsHeardTheKioskSaysThatItConnects() {
        kiosk.visit.show(Snapshot.connecting());

        assertThat(page().message()).extracting("title").isEqualTo("Menyambung ke pusat antrean");
    }

    @Test
    void chosenPriorityIsVisible() {
        assertThat(page().priority()).extracting("title").isEqualTo("Layanan prioritas");
        model.priority();
        kiosk.pause();
        kiosk.visit.choosePriority(Offices.groups().get(1));

        assertThat(page().priority())
                .isEqualTo(new PriorityBand(
                        "Prioritas: Penyandang disabilitas", "Sekarang silakan pilih layanan.", Offer.CHOSEN));
        kiosk.pause();
        model.priority();
        assertThat(page().priority()).extracting("offer").isEqualTo(Offer.OPEN);
    }

    @Test
    void officeWithoutGroupsHasNoBand() {
        kiosk.visit.show(Offices.fresh(Offices.office(Offices.open().services(), List.of())));

        assertThat(page().priority()).isNull();
    }

    private HomePage page() {
        return model.page().get();
    }

    private Tile tile(String id) {
        return page().tiles().stream()
                .filter(tile -> tile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
