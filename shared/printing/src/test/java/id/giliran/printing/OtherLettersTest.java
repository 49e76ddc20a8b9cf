package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.Image;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.printing.drawing.LetterDrawing;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Look at the pictures in target/screens whenever the drawing of letters changes. */
class OtherLettersTest {
    private static final PrinterProfile WIDE = PrinterProfile.generic80();

    static Stream<PrinterProfile> profiles() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aChineseTicketIsDrawnAndItsQrCodeScans(PrinterProfile profile) throws Exception {
        assumeFont("排队号码", "Chinese");
        assertThat(drawn(Tickets.chinese(), profile, "chinese")).isEqualTo(Tickets.QR_TEXT);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void anArabicTicketIsDrawnAndItsQrCodeScans(PrinterProfile profile) throws Exception {
        assumeFont("رقم الانتظار", "Arabic");
        assertThat(drawn(Tickets.arabic(), profile, "arabic")).isEqualTo(Tickets.QR_TEXT);
    }

    @Test
    void anArabicLineBeginsAtTheRightEdgeAndALatinOneAtTheLeft() {
        assumeFont("رقم الانتظار", "Arabic");

        assertThat(facts("أمامك 12 شخصا."))
                .allSatisfy(line -> assertThat(line)
                        .isInstanceOfSatisfying(
                                Image.class,
                                image -> assertThat(image.alignment()).isEqualTo(Alignment.RIGHT)));
        assertThat(facts("12 orang di depan Anda."))
                .containsExactly(
                        new TextLine("12 orang di depan Anda.", 1, TicketElement.Emphasis.PLAIN, Alignment.LEFT));
    }

    /** Joined letters are narrower than the same letters kept apart by an invisible sign. */
    @Test
    void arabicLettersAreJoined() {
        assumeFont("رقم الانتظار", "Arabic");

        assertThat(width("ببببب")).isLessThan(width("ب\u200Cب\u200Cب\u200Cب\u200Cب"));
    }

    /** A word runs to the left, and a number within it to the right. */
    @Test
    void anArabicSentenceRunsToTheLeft() {
        assumeFont("رقم الانتظار", "Arabic");
        Image image = (Image) facts("ب ........................").getFirst();

        assertThat(blackOf(image, image.dots().width() - 20)).isGreaterThan(blackOf(image, 0));
    }

    @Test
    void greekAndCyrillicNeedNoFontOfTheComputer() {
        assertThat(facts("Очередь")).allSatisfy(line -> assertThat(line).isInstanceOf(Image.class));
    }

    @Test
    void onlyTheLinesThatNeedItAreDrawnAlsoOnASlowLine() {
        TicketContent ticket = withFacts("Очередь", "Antrean");

        assertThat(new TicketLayout(WIDE, TicketDesign.usual(), false).arrange(ticket))
                .filteredOn(element -> element instanceof Image || element instanceof TextLine)
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).isInstanceOf(Image.class),
                        line -> assertThat(line).isInstanceOf(TextLine.class));
    }

    @Test
    void whatCannotBeDrawnIsPrintedInTheOtherLanguage() throws Exception {
        PrinterProfile blind = Profiles.read("like: generic80", "image: none");
        TicketContent russian = withFacts("Очередь");
        TicketContent ticket = russian.otherwise(withFacts("Antrean"));

        assertThat(new TicketLayout(blind, TicketDesign.usual(), true).arrange(ticket))
                .contains(new TextLine("Antrean", 1, TicketElement.Emphasis.PLAIN, Alignment.LEFT))
                .contains(new HugeNumber("A017", 8));
        assertThat(new TicketLayout(blind, TicketDesign.usual(), true).arrange(russian))
                .contains(new TextLine("???????", 1, TicketElement.Emphasis.PLAIN, Alignment.LEFT));
    }

    private static List<TicketElement> facts(String fact) {
        return new TicketLayout(WIDE, TicketDesign.usual(), true)
                .arrange(withFacts(fact)).stream()
                        .filter(element -> element instanceof Image || element instanceof TextLine)
                        .toList();
    }

    private static int width(String word) {
        return ((Image) facts(word).getFirst()).dots().width();
    }

    private static long blackOf(Image image, int left) {
        long black = 0;
        for (int x = left; x < left + 20; x++) {
            for (int y = 0; y < image.dots().height(); y++) {
                black += image.dots().black(x, y) ? 1 : 0;
            }
        }
        return black;
    }

    private static TicketContent withFacts(String... facts) {
        return new TicketContent(List.of(), "", "A017", "", "", List.of(facts), List.of(), List.of(), "x", null);
    }

    private static String drawn(TicketContent ticket, PrinterProfile profile, String language) throws Exception {
        BufferedImage picture = TicketPreview.draw(ticket, TicketDesign.usual(), profile);
        Pictures.show(picture, "ticket-" + profile.name() + "-" + language);
        return Scanner.scanned(picture);
    }

    private static void assumeFont(String words, String script) {
        assumeThat(LetterDrawing.canDraw(words))
                .as("SKIPPED, NOT PROVEN HERE: this computer has no font for %s letters", script)
                .isTrue();
    }
}
