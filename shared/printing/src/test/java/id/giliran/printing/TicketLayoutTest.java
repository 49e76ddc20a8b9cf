package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Bullet;
import id.giliran.printing.TicketElement.Cut;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.TicketElement.Feed;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.QrCode;
import id.giliran.printing.TicketElement.Rule;
import id.giliran.printing.TicketElement.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketLayoutTest {
    private static final PrinterProfile WIDE = PrinterProfile.generic80();
    private static final PrinterProfile NARROW = PrinterProfile.generic58();

    @Test
    void theSectionsComeInReadingOrder() {
        assertThat(of(WIDE, Tickets.newPassport()))
                .filteredOn(element -> !(element instanceof Feed))
                .startsWith(
                        heading("KANTOR IMIGRASI"),
                        heading("BENGKULU SELATAN"),
                        new Rule(48),
                        new TextLine("Nomor antrean - Queue number", 1, Emphasis.PLAIN, Alignment.CENTER),
                        new HugeNumber("A017", 8),
                        heading("Paspor baru"),
                        new TextLine("Senin, 23-11-2026 - 09.42", 1, Emphasis.PLAIN, Alignment.CENTER),
                        new Rule(48))
                .endsWith(
                        new QrCode(Tickets.QR_TEXT, 5),
                        new TextLine("Dipanggil 3 kali. Bila", 1, Emphasis.PLAIN, Alignment.CENTER),
                        new TextLine("terlewat, lapor ke petugas.", 1, Emphasis.PLAIN, Alignment.CENTER),
                        new TextLine("Pengaduan: lapor.go.id - 1708", 1, Emphasis.PLAIN, Alignment.CENTER),
                        new Cut());
    }

    @Test
    void theNumberIsAsLargeAsTheColumnsAllow() {
        assertThat(of(NARROW, numbered("A017"))).contains(new HugeNumber("A017", 8));
        assertThat(of(NARROW, numbered("A1000"))).contains(new HugeNumber("A1000", 6));
        assertThat(of(WIDE, numbered("A1000"))).contains(new HugeNumber("A1000", 8));
    }

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(NARROW, numbered("A".repeat(33))))
                .withMessageEndingWith("is longer than the 32 columns of printer profile generic58.");
    }

    @Test
    void aSectionWithNothingToSayLeavesNoRuleBehind() {
        assertThat(of(WIDE, numbered("A017")))
                .filteredOn(Rule.class::isInstance)
                .hasSize(1);
        assertThat(of(WIDE, Tickets.newPassport()))
                .filteredOn(Rule.class::isInstance)
                .hasSize(4);
    }

    @Test
    void aHeadingWithAWordTooLongForLargeLettersIsSetInSmallOnes() {
        TicketContent ticket = new TicketContent(
                List.of("Kewarganegaraan-dan-Kependudukan"),
                "",
                "A1",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "x",
                null);

        assertThat(of(NARROW, ticket))
                .startsWith(new TextLine("Kewarganegaraan-dan-Kependudukan", 1, Emphasis.BOLD, Alignment.CENTER));
    }

    @Test
    void aMarkStandsWhiteOnBlackAboveTheNumber() {
        assertThat(of(WIDE, Tickets.newPassport("PRIORITAS")))
                .containsSubsequence(
                        new Rule(48),
                        new TextLine(" PRIORITAS ", 2, Emphasis.REVERSE, Alignment.CENTER),
                        new HugeNumber("A017", 8));
    }

    @Test
    void aRequirementIsWrappedBesideItsDash() {
        assertThat(of(NARROW, Tickets.newPassport()))
                .contains(new Bullet(List.of("KTP asli dan fotokopi")))
                .filteredOn(Bullet.class::isInstance)
                .allSatisfy(bullet -> assertThat(((Bullet) bullet).lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(30)));
    }

    @Test
    void paperWithoutCutterIsOnlyFedToTheTearBar() {
        assertThat(of(NARROW, Tickets.newPassport())).doesNotContain(new Cut()).endsWith(new Feed(128));
    }

    @Test
    void theQrCodeFitsEvenTheSmallestPaper() throws Exception {
        PrinterProfile tiny = Profiles.read("like: generic58", "dots: 150", "columns: 12");

        assertThat(of(tiny, numbered("A017"))).contains(new QrCode("x", 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(tiny, withQr("x".repeat(200))))
                .withMessageContaining("does not fit the 150 dots of printer profile changed");
    }

    @Test
    void aTicketWithoutNumberOrQrTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> numbered(" ")).withMessageContaining("number");
        assertThatIllegalArgumentException().isThrownBy(() -> withQr("")).withMessageContaining("QR code");
    }

    private static List<TicketElement> of(PrinterProfile paper, TicketContent ticket) {
        return new TicketLayout(paper, TicketDesign.usual(), true).arrange(ticket);
    }

    private static TextLine heading(String text) {
        return new TextLine(text, 2, Emphasis.BOLD, Alignment.CENTER);
    }

    private static TicketContent numbered(String number) {
        return new TicketContent(List.of(), "", number, "Paspor", "", List.of(), List.of(), List.of(), "x", null);
    }

    private static TicketContent withQr(String text) {
        return new TicketContent(List.of(), "", "A017", "", "", List.of(), List.of(), List.of(), text, null);
    }
}
