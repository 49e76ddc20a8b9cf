package id.giliran.display.voice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number that can be called, in both languages, against spellers that are written differently on purpose. */
final class NumberWordsTest {
    private static final String[] ID = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] EN = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    @ParameterizedTest
    @CsvSource({
        "0, nol, zero",
        "7, tujuh, seven",
        "10, sepuluh, ten",
        "11, sebelas, eleven",
        "12, dua belas, twelve",
        "19, sembilan belas, nineteen",
        "20, dua puluh, twenty",
        "21, dua puluh satu, twenty one",
        "99, sembilan puluh sembilan, ninety nine",
        "100, seratus, one hundred",
        "101, seratus satu, one hundred and one",
        "111, seratus sebelas, one hundred and eleven",
        "117, seratus tujuh belas, one hundred and seventeen",
        "200, dua ratus, two hundred",
        "999, sembilan ratus sembilan puluh sembilan, nine hundred and ninety nine",
        "1000, seribu, one thousand",
        "1005, seribu lima, one thousand and five",
        "1111, seribu seratus sebelas, one thousand one hundred and eleven",
        "2012, dua ribu dua belas, two thousand and twelve",
        "9999, sembilan ribu sembilan ratus sembilan puluh sembilan, nine thousand nine hundred and ninety nine"
    })
    void aTableOfNumbers(int number, String indonesian, String english) {
        assertThat(words(Shipped.INDONESIAN, number)).isEqualTo(indonesian);
        assertThat(words(Shipped.ENGLISH, number)).isEqualTo(english);
    }

    @Test
    void everyNumberIsSpeltAsASpellerInCodeSpellsIt() {
        for (int number = 0; number <= NumberRules.MOST; number++) {
            assertThat(words(Shipped.INDONESIAN, number)).isEqualTo(indonesian(number));
            assertThat(words(Shipped.ENGLISH, number)).isEqualTo(english(number));
        }
    }

    @Test
    void noTwoNumbersAreReadAlike() {
        for (Language language : List.of(Shipped.INDONESIAN, Shipped.ENGLISH)) {
            for (Reading reading : Reading.values()) {
                Set<List<String>> said = new HashSet<>();
                // With digits, 7 is printed as 007 and read so.
                IntStream.rangeClosed(1, NumberRules.MOST)
                        .mapToObj(number -> language.ticket(String.format("A%03d", number), reading))
                        .forEach(said::add);
                assertThat(said).hasSize(NumberRules.MOST);
            }
        }
    }

    @Test
    void everyClipOfEveryNumberIsAmongThoseThatAPackMustHave() {
        for (Language language : List.of(Shipped.INDONESIAN, Shipped.ENGLISH)) {
            for (Reading reading : Reading.values()) {
                Set<String> needed = new HashSet<>();
                for (int number = 0; number <= NumberRules.MOST; number++) {
                    String printed = String.format("%c%03d", 'A' + number % 26, number);
                    Sentence sentence = language.sentence(printed, number % 100, number % 2 == 0, reading)
                            .orElseThrow();
                    needed.addAll(sentence.clips());
                }
                assertThat(language.clips(reading)).containsAll(needed);
            }
        }
    }

    @Test
    void noClipIsRecordedForNothing() {
        for (Language language : List.of(Shipped.INDONESIAN, Shipped.ENGLISH)) {
            Set<String> needed = new HashSet<>();
            for (int number = 0; number <= NumberRules.MOST; number++) {
                String printed = (char) ('A' + number % 26) + String.valueOf(number);
                needed.addAll(language.sentence(printed, 0, number % 2 == 0, Reading.WORDS)
                        .orElseThrow()
                        .clips());
            }
            assertThat(needed).isEqualTo(language.clips(Reading.WORDS));
        }
    }

    private static String words(Language language, int number) {
        return String.join(" ", language.ticket(String.valueOf(number), Reading.WORDS));
    }

    private static String indonesian(int number) {
        String words;
        if (number < 12) {
            words = ID[number];
        } else if (number < 20) {
            words = ID[number - 10] + " belas";
        } else if (number < 100) {
            words = ID[number / 10] + " puluh" + rest(number % 10);
        } else if (number < 1000) {
            words = (number < 200 ? "seratus" : ID[number / 100] + " ratus") + rest(number % 100);
        } else {
            words = (number < 2000 ? "seribu" : ID[number / 1000] + " ribu") + rest(number % 1000);
        }
        return words;
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + indonesian(number);
    }

    private static String english(int number) {
        if (number < 20) {
            return EN[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : " " + EN[number % 10]);
        }
        String and = number % (number < 1000 ? 100 : 1000) < 100 ? " and " : " ";
        int divisor = number < 1000 ? 100 : 1000;
        String head = EN[number / divisor] + (divisor == 100 ? " hundred" : " thousand");
        return number % divisor == 0 ? head : head + and + english(number % divisor);
    }
}
