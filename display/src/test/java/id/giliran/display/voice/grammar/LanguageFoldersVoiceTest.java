package id.giliran.display.voice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the languages of the folders say numbers and calls. */
final class LanguageFoldersVoiceTest {
    private static final Path VOICES = Path.of("..", "config", "voice");

    @ParameterizedTest
    @CsvSource({
        "zh, 10, 十",
        "zh, 12, 十 二",
        "zh, 20, 二 十",
        "zh, 99, 九 十 九",
        "zh, 105, 一 百 零 五",
        "zh, 1020, 一 千 零 二 十",
        "ar, 3, ثلاثة",
        "ar, 11, أحد عشر",
        "ar, 14, أربعة عشر",
        "ar, 20, عشرون",
        "ar, 21, واحد و عشرون",
        "ar, 107, مئة و سبعة",
        "ar, 235, مئتان و خمسة و ثلاثون",
    })
    void numbersAreReadAsItsPeopleReadThem(String language, int number, String words) {
        Language spoken = language(language);

        List<String> clips = spoken.ticket(Integer.toString(number), Reading.WORDS);

        assertThat(clips.stream().map(spoken::words).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, '请 A 零 一 七 号, 到 三 号窗口'",
        "ar, 'رقم الدور إيه صفر واحد سبعة, يرجى التوجه إلى الشباك ثلاثة'",
    })
    void callIsSaidWhole(String language, String words) {
        Language spoken = language(language);
        Sentence sentence = spoken.sentence("A017", 3, false, Reading.DIGITS).orElseThrow();

        assertThat(spoken.text(sentence, spoken::words)).isEqualTo(words);
    }

    @Test
    void theyAreKnownBesideThoseThatComeWithGiliran() {
        assertThat(Languages.known(VOICES)).contains("id", "en", "zh", "ar");
    }

    private static Language language(String code) {
        Languages.Found found = Languages.find(code, VOICES);
        assertThat(found.problems()).isEmpty();
        return found.language().orElseThrow();
    }
}
