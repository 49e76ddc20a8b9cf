package id.giliran.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServiceSearchTest {
    private static final List<ServiceTile> SERVICES = List.of(
            service(
                    "passport-new",
                    Map.of("id", "Paspor baru", "en", "New passport", "zh", "新办护照", "ar", "جواز سفر جديد"),
                    Map.of("id", List.of("buat paspor", "bikin paspor pertama"), "zh", List.of("huzhao")),
                    Map.of("id", List.of("KTP elektronik", "Kartu keluarga"))),
            service(
                    "passport-lost",
                    Map.of("id", "Paspor hilang atau rusak", "en", "Lost or damaged passport", "ar", "جواز مفقود"),
                    Map.of("id", List.of("kehilangan", "dicuri"), "en", List.of("stolen")),
                    Map.of("id", List.of("Surat kehilangan dari polisi", "KTP elektronik"))),
            service(
                    "stay-permit",
                    Map.of("id", "Izin tinggal (WNA)", "en", "Stay permit", "fr", "Titre de séjour"),
                    Map.of("en", List.of("visa", "kitas", "extend")),
                    Map.of("id", List.of("Paspor", "Surat jaminan"))));

    private final ServiceSearch search = new ServiceSearch(SERVICES);

    @ParameterizedTest
    @CsvSource({
        "paspor baru, passport-new",
        "PASPOR BARU, passport-new",
        "saya mau bikin paspor, passport-new",
        "kehilangan paspor, passport-lost",
        "hilang, passport-lost",
        "hilnag, passport-lost",
        "hlang, passport-lost",
        "hillang, passport-lost",
        "stolen, passport-lost",
        "visa, stay-permit",
        "kitas, stay-permit",
        "sejour, stay-permit",
        "séjour, stay-permit",
        "jamin, stay-permit",
        "(wna), stay-permit",
        "护照, passport-new",
        "huzhao, passport-new",
        "الجواز المفقود, passport-lost",
        "جَوَاز جديد, passport-new",
    })
    void bestAnswerComesFirst(String typed, String service) {
        assertThat(search.find(typed)).first().extracting(ServiceTile::id).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "'   '", "'...'", "''", "zzz"})
    void nothingIsFoundByWhatMeansNothing(String typed) {
        assertThat(search.find(typed)).isEmpty();
    }

    @Test
    void papersOfOtherServicesAreNoAnswerBesideNames() {
        assertThat(search.find("paspor")).extracting(ServiceTile::id).containsExactly("passport-new", "passport-lost");
    }

    @Test
    void paperAloneFindsAllThatAskForIt() {
        assertThat(search.find("ktp")).hasSize(2);
    }

    @Test
    void shortWordsAreNotTakenForOthers() {
        assertThat(search.find("kto")).isEmpty();
    }

    @Test
    void noMoreThanSixAreShown() {
        List<ServiceTile> many = IntStream.range(0, 20)
                .mapToObj(at -> service("service-" + at, Map.of("id", "Paspor " + at), Map.of(), Map.of()))
                .toList();

        assertThat(new ServiceSearch(many).find("paspor")).hasSize(ServiceSearch.MOST);
    }

    static ServiceTile service(
            String id,
            Map<String, String> name,
            Map<String, List<String>> words,
            Map<String, List<String>> requirements) {
        return new ServiceTile(id, "A", 1, name, requirements, Map.of(), 1, 0, null, null, null, words, 1, null, 1);
    }
}
