package id.giliran.display.voice.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a grammar is told with its line and its key, and no mistake is heard in the hall. */
final class LanguageReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            call: nomor-antrean {number}, silakan | call: nomor-antrean {nomer}, silakan | line 5, call: {nomer} means nothing here.
            {counter}                        | loket                                  | line 5, call: {counter} is missing
            call: nomor-antrean              | call: Nomor-antrean                    | line 5, call: 'Nomor-antrean' is no name of a clip.
            gap: 60ms                        | gap: 60s                               | line 9, gap: the silence between two clips is from 20ms
            pause: 200ms                     | pause: 20ms                            | line 10, pause: the silence at a comma
            digits: [nol, satu,              | digits: [nol,                          | line 12, digits: there are 9 digits.
            digits: [nol, satu,              | digits: [nol, 's a',                   | line 12, digits[1]: 's a' is no name of a clip.
              0: nol                         | # none                                 | numbers: nothing says how 0 is read.
              20: "{quotient} puluh          | 20: "puluh                             | 30 would be read like 20.
              11: sebelas                    | # none                                 | 11 would be read like 10.
            {remainder} belas                | belas                                  | 13 would be read like 12.
              7: tujuh                       | 7: "{quotient}"                        | numbers.7: a number below 10 has no {quotient}
              2000:                          | 20000:                                 | numbers.20000: numbers are read from 0 to 9999.
            seratus [{remainder}]            | seratus [{remainder}                   | the bracket in 'seratus [{remainder}' is not closed.
            seratus [{remainder}]            | seratus {remainder}]                   | closes nothing.
            seratus [{remainder}]            | seratus [[{remainder}]]                | a bracket stands within a bracket
              B: be                          | BB: be                                 | letters.BB: 'BB' is no letter of a number.
              be: "[[b'e]]"                  | bee: "[[b'e]]"                         | espeak.bee: no call needs a clip of this name; did you mean 'be'?
            name: Bahasa Indonesia           | names: Bahasa Indonesia                | unknown key 'names'
            gap: 60ms                        | system-voice: "-w /etc/passwd"         | system-voice: '-w /etc/passwd' is no name of a voice.
            """)
    void aMistakeIsTold(String right, String wrong, String told) throws IOException {
        String text = shipped();
        assertThat(text).contains(right);
        Path file = Files.writeString(folder.resolve("language.yaml"), text.replace(right, wrong));
        assertThatThrownBy(() -> LanguageReader.read("id", file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(told);
    }

    @Test
    void anOfficeMaySayItInItsOwnWords() throws IOException {
        Path own = Files.createDirectories(folder.resolve("id"));
        Files.writeString(own.resolve("language.yaml"), shipped().replace("silakan-menuju-loket", "harap-ke-loket"));
        Language language = Languages.find("id", folder).language().orElseThrow();
        assertThat(Shipped.text(
                        language,
                        language.sentence("A1", 2, false, Reading.DIGITS).orElseThrow()))
                .isEqualTo("nomor antrean A satu, harap ke loket dua");
    }

    @Test
    void aWrongFileOfTheOfficeIsToldAndTheShippedOneIsUsed() throws IOException {
        Path own = Files.createDirectories(folder.resolve("id"));
        Files.writeString(own.resolve("language.yaml"), "call: x\n");
        Languages.Found found = Languages.find("id", folder);
        assertThat(found.problems()).isNotEmpty().allMatch(problem -> problem.contains("language.yaml, line"));
        assertThat(found.language()).isPresent();
    }

    @Test
    void aLanguageIsAddedByAFile() throws IOException {
        Path own = Files.createDirectories(folder.resolve("zh"));
        Files.writeString(own.resolve("language.yaml"), """
                name: 中文
                call: qing {number}, hao-dao {counter} hao-chuang-kou
                digits: [ling, yi, er, san, si, wu, liu, qi, ba, jiu]
                numbers: {0: ling, 1: yi, 2: er, 3: san, 4: si, 5: wu, 6: liu, 7: qi, 8: ba, 9: jiu,
                  10: "shi [{remainder}]", 20: "{quotient} shi [{remainder}]",
                  100: "{quotient} bai [below 10: ling {remainder}] [from 10: {remainder}]",
                  1000: "{quotient} qian [below 100: ling {remainder}] [from 100: {remainder}]"}
                words: {qing: 请, hao-dao: 号到, hao-chuang-kou: 号窗口}
                """);
        Languages.Found found = Languages.find("zh", folder);
        assertThat(found.problems()).isEmpty();
        Language language = found.language().orElseThrow();
        assertThat(Shipped.text(
                        language,
                        language.sentence("A105", 12, false, Reading.WORDS).orElseThrow()))
                .isEqualTo("请 A yi bai ling wu, 号到 shi er 号窗口");
        assertThat(Languages.known(folder)).containsExactly("en", "id", "zh");
    }

    @ParameterizedTest
    @CsvSource({"../id", "ID", "i", "id/../en", "''"})
    void whatIsNoCodeIsLookedForNowhere(String code) {
        assertThat(Languages.find(code, folder).language()).isEmpty();
    }

    private static String shipped() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                LanguageReader.class.getResourceAsStream("/id/giliran/display/voice/id/language.yaml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
