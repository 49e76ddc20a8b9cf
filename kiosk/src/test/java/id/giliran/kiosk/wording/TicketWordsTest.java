package id.giliran.kiosk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketContent;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TicketWordsTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final KioskView office = Offices.open();

    @Test
    void paperSaysWhatAVisitorNeeds() {
        TicketContent paper = paper("id", true, 12);

        assertThat(paper.officeLines()).containsExactly("KANTOR IMIGRASI", "BENGKULU SELATAN");
        assertThat(paper.number()).isEqualTo("A017");
        assertThat(paper.serviceName()).isEqualTo("Paspor baru");
        assertThat(paper.timeLine()).isEqualTo("Senin, 23 November 2026 · 09.42");
        assertThat(paper.facts())
                .containsExactly(
                        "12 orang di depan Anda.",
                        "Perkiraan menunggu 20-35 menit.",
                        "Tempat menunggu: Ruang tunggu A, dekat loket 1",
                        "Layanan ini 2 tahap dengan nomor yang sama.");
        assertThat(paper.requirements()).hasSize(5).startsWith("KTP elektronik, asli dan fotokopi");
        assertThat(paper.footerLines()).startsWith("Dipanggil 3 kali. Bila terlewat, lapor ke petugas.");
        assertThat(paper.qrText()).isEqualTo("token");
        assertThat(paper.mark()).isEqualTo("PRIORITAS");
    }

    @Test
    void appointmentStandsFirst() {
        IssuedReply issued = new IssuedReply(
                "token", "A017", "passport-new", "en", false, Offices.NOW, 3, null, LocalTime.of(9, 30));
        ServiceTile service = office.services().getFirst();

        assertThat(new TicketWords(kiosk.texts).ticket(office, service, issued).facts())
                .startsWith("Appointment at 09:30.");
    }

    @Test
    void paperKeepsItsLanguageWhateverTheScreenShows() {
        kiosk.visit.speak("id");
        TicketContent paper = paper("en", false, 1);

        assertThat(paper.serviceName()).isEqualTo("New passport");
        assertThat(paper.facts()).startsWith("1 person is ahead of you.");
        assertThat(paper.timeLine()).isEqualTo("Monday, 23 November 2026 · 09:42");
        assertThat(paper.mark()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "zh", "ar"})
    void paperIsDrawnForTheEye(String language) throws PrinterException {
        PrinterProfile profile = PrinterProfile.generic80();
        Path folder = Path.of("target/screens/ticket-" + language);
        try (PaperPrinterPort port = new PaperPrinterPort(folder, profile.roll())) {
            new TicketPrinter(port, profile).print(paper(language, true, 12));
        }
        assertThat(folder.resolve("ticket-0001.png")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T13:00, pukul 13.00, at 13:00",
        "2026-11-24T08:00, besok 08.00, tomorrow at 08:00",
        "2026-11-27T08:00, Jumat 08.00, Friday at 08:00",
        "2026-12-01T08:00, 1 Desember 08.00, 1 December at 08:00",
    })
    void openingIsNamedAsNearAsItIs(LocalDateTime opensAt, String indonesian, String english) {
        OpeningWords words = new OpeningWords(kiosk.texts);

        assertThat(words.whenIn("id", opensAt, Offices.NOW, ZoneId.of("Asia/Jakarta")))
                .isEqualTo(indonesian);
        assertThat(words.whenIn("en", opensAt, Offices.NOW, ZoneId.of("Asia/Jakarta")))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "id, 20, 35, Perkiraan menunggu 20-35 menit.",
        "en, 20, 35, Estimated wait: 20 to 35 minutes.",
        "id, 0, 5, Perkiraan menunggu kurang dari 5 menit.",
        "en, 0, 10, Estimated wait: less than 10 minutes.",
    })
    void theWaitIsToldAsARange(String language, int from, int to, String sentence) {
        assertThat(paper(language, false, 12, new Estimate(from, to)).facts().get(1))
                .isEqualTo(sentence);
    }

    @Test
    void nothingIsSaidOfTheWaitWhenNothingHonestCanBe() {
        assertThat(paper("id", false, 12, null).facts()).noneMatch(fact -> fact.contains("Perkiraan"));
    }

    private TicketContent paper(String language, boolean priority, int ahead) {
        return paper(language, priority, ahead, ahead < 0 ? null : new Estimate(20, 35));
    }

    private TicketContent paper(String language, boolean priority, int ahead, @Nullable Estimate estimate) {
        IssuedReply issued =
                new IssuedReply("token", "A017", "passport-new", language, priority, Offices.NOW, ahead, estimate);
        return new TicketWords(kiosk.texts).ticket(office, office.services().getFirst(), issued);
    }
}
