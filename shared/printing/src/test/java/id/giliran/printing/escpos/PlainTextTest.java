package id.giliran.printing.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            é,      e
            Ñandú,  Nandu
            “Loket”,"Loket"
            ‘a’,    'a'
            15–25,  15-25
            09.42 · 1708, 09.42 - 1708
            …,      ...
            1‑2,    1-2
            →,      ->
            ½,      1/2
            Straße, Strasse
            Øst,    Ost
            ＡＢ,   AB
            """)
    void whatHasAPlainSpellingGetsIt(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void whatHasNoneBecomesAQuestionMark() {
        assertThat(PlainText.of("取号 A017 😀")).isEqualTo("?? A017 ?");
    }

    @Test
    void everyWhiteSpaceBecomesASpaceAndInvisibleSignsVanish() {
        assertThat(PlainText.of("a\tb\nc\u00A0d\u00ADe\uFEFF")).isEqualTo("a b c de");
    }

    @Test
    void everyPrintableLetterOfAsciiStays() {
        StringBuilder all = new StringBuilder();
        for (char letter = ' '; letter <= '~'; letter++) {
            all.append(letter);
        }
        assertThat(PlainText.of(all.toString())).isEqualTo(all.toString());
    }
}
