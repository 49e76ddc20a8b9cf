package id.giliran.display.voice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings.Reading;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceTest {
    @Test
    void indonesianIsReadDigitByDigit() {
        assertThat(said(Shipped.INDONESIAN, "A017", 3, false, Reading.DIGITS))
                .isEqualTo("nomor antrean A nol satu tujuh, silakan menuju loket tiga");
    }

    @Test
    void englishIsReadDigitByDigit() {
        assertThat(said(Shipped.ENGLISH, "A017", 3, false, Reading.DIGITS))
                .isEqualTo("queue number A zero one seven, please proceed to counter three");
    }

    @Test
    void inWordsLeadingZerosAreNotRead() {
        assertThat(said(Shipped.INDONESIAN, "A017", 3, false, Reading.WORDS))
                .isEqualTo("nomor antrean A tujuh belas, silakan menuju loket tiga");
        assertThat(said(Shipped.ENGLISH, "B120", 3, false, Reading.WORDS))
                .isEqualTo("queue number B one hundred and twenty, please proceed to counter three");
    }

    @Test
    void aCounterIsReadInWordsHoweverTicketsAreRead() {
        assertThat(said(Shipped.INDONESIAN, "C001", 12, false, Reading.DIGITS)).endsWith("loket dua belas");
    }

    @Test
    void aRecallIsSaidToBeOne() {
        assertThat(said(Shipped.INDONESIAN, "A017", 3, true, Reading.DIGITS))
                .isEqualTo("panggilan ulang, nomor antrean A nol satu tujuh, silakan menuju loket tiga");
    }

    @Test
    void moreDigitsThanWordsReachAreReadOneByOne() {
        assertThat(said(Shipped.INDONESIAN, "A10000", 1, false, Reading.WORDS)).contains("satu nol nol nol nol");
    }

    @Test
    void aCommaIsALongerSilenceAndTheFirstClipHasNone() {
        Sentence sentence =
                Shipped.INDONESIAN.sentence("A1", 3, false, Reading.DIGITS).orElseThrow();
        assertThat(sentence.steps())
                .containsExactly(
                        new Sentence.Step("nomor-antrean", Duration.ZERO, false),
                        new Sentence.Step("a", Duration.ofMillis(60), false),
                        new Sentence.Step("satu", Duration.ofMillis(60), false),
                        new Sentence.Step("silakan-menuju-loket", Duration.ofMillis(200), true),
                        new Sentence.Step("tiga", Duration.ofMillis(60), false));
    }

    @Test
    void smallLettersAreReadLikeLargeOnes() {
        assertThat(said(Shipped.ENGLISH, "a1", 3, false, Reading.DIGITS)).contains("queue number A one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A 1", "A-1", "Ä1", "A1;rm", "../A1", "١"})
    void whatIsNoNumberIsNotSaid(String number) {
        assertThat(Shipped.INDONESIAN.sentence(number, 3, false, Reading.DIGITS))
                .isEqualTo(Optional.empty());
        assertThat(Shipped.INDONESIAN.sentence(number, 3, false, Reading.WORDS)).isEqualTo(Optional.empty());
    }

    private static String said(Language language, String number, int counter, boolean recall, Reading reading) {
        return Shipped.text(
                language, language.sentence(number, counter, recall, reading).orElseThrow());
    }
}
