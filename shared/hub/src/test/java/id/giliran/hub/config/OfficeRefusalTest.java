package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.ServiceId;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeRefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "letter: C|letter: A|services[1].letter|the letter A is used by passport-new and by passport-renewal. "
                        + "Give one of them another letter.",
                "letter: C|letter: c|services[1].letter|'c' is no letter of a number. Write one capital letter from A "
                        + "to Z.",
                "letter: C|letter: O|services[1].letter|the letter O looks like 1 or 0. Take another, such as H, R, S "
                        + "or X.",
                "id: passport-renewal|id: Renewal|services[1].id|'Renewal' is no id. Use small letters, digits and "
                        + "single hyphens, like passport-new, at most 40 characters.",
                "id: interview|id: documents|services[0].stages[1].id|the id 'documents' is used twice. Give this one "
                        + "another.",
                "serves: [stay-permit,|serves: [stay-permits,|counters[4].serves[0]|there is no service "
                        + "'stay-permits'; did you mean 'stay-permit'?",
                "serves: [passport-new/documents|serves: [passport-new/document|counters[0].serves[0]|there is no "
                        + "stage 'passport-new/document'; did you mean 'passport-new/documents'?",
                "serves: [stay-permit, |serves: [|services[3].stages[0]|no counter serves stay-permit/application, so "
                        + "its visitors would wait forever. Add 'stay-permit/application' to a counter's serves.",
                "number: 5|number: 4|counters[4].number|there are two counters 4. Give one another number.",
                "number: 5|number: 0|counters[4].number|a counter's number is from 1 to 99, not 0.",
                "friday: [\"08:00-11:30\", \"13|friday: [\"11:30-08:00\", \"13|hours.office-hours.friday|"
                        + "'11:30-08:00' ends at or before its begin. Put the earlier time first.",
                "friday: [\"08:00-11:30\", \"13|friday: [\"08:00-13:30\", \"13|hours.office-hours.friday|two spans of "
                        + "this day overlap. Let each begin after the one before it ends.",
                "friday: [\"08:00-11:30\", \"13|friday: [\"8-11:30\", \"13|hours.office-hours.friday|'8' in '8-11:30' "
                        + "is no time of day; write a span like 08:00-12:00.",
                "hours: morning|hours: mornings|services[5].hours|there are no hours named 'mornings'; did you mean "
                        + "'morning'?",
                "id: Paspor baru|en: Passport|services[0].name|the Indonesian name is missing. Add a line 'id: ...'.",
                "en: New passport|eng: New passport|services[0].name.eng|'eng' is not among the languages of this file "
                        + "(id, en). Did you mean 'en'?",
                "languages: [id, en]|languages: [en, id]|languages|the first language must be id (Indonesian). Begin "
                        + "the list with it.",
                "credit: 20m|credit: 61m|priority.credit|this must be from 0s to 60m, but is 61m.",
                "colour: 5|colour: 6|services[4].colour|this must be from 1 to 5, but is 6.",
                "quota: 140|quota: 0|services[0].quota|this must be 1 or more, but is 0.",
                "count: 2|count: 0|kiosks.count|this must be from 1 to 99, but is 0.",
                "count: 2|count: 100|kiosks.count|this must be from 1 to 99, but is 100.",
                "count: 2|count: 10|kiosks.offline-numbers.block|each of 10 kiosks has a share of 19 numbers from 801 to "
                        + "999, less than a block of 20. Write a smaller block, or more numbers.",
                "first: 801|first: 100|kiosks.offline-numbers.first|this must be from 101 to 9999, but is 100.",
                "last: 999|last: 10000|kiosks.offline-numbers.last|this must be from 101 to 9999, but is 10000.",
                "last: 999|last: 800|kiosks.offline-numbers.last|the last number 800 comes before the first, 801. Write a "
                        + "greater one.",
                "block: 20|block: 0|kiosks.offline-numbers.block|this must be from 1 to 9999, but is 0.",
                "number-on-screen: false|number-on-screen: maybe|kiosks.number-on-screen|expected is true or false, but found 'maybe'.",
                "en: This kiosk|eng: This kiosk|kiosks.without-hub.eng|'eng' is not among the languages of this file "
                        + "(id, en). Did you mean 'en'?",
                "id: sick|id: disabled|priority.groups[4].id|the group 'disabled' stands here twice. Give this one "
                        + "another id."
            })
    void aMistakeIsToldWithFileLineKeyAndRemedy(String right, String wrong, String path, String sentence)
            throws IOException {
        String text = delivered();
        assertThat(text).contains(right);
        String mistaken = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        if (wrong.startsWith("en: Passport")) {
            mistaken = mistaken.replaceFirst("\n +en: New passport", "");
        }
        Path file = Files.writeString(folder.resolve("office.yaml"), mistaken);

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        refusal -> assertThat(refusal.messages())
                                .anySatisfy(message -> assertThat(message)
                                        .matches("(?s)\\Q" + file + "\\E, line \\d+, .*")
                                        .endsWith(", " + path + ": " + sentence)));
    }

    @Test
    void aNegativeCreditIsRefused() throws IOException {
        Path file = write("credit: 20m", "credit: -5m");

        assertThatThrownBy(() -> OfficeSettings.read(file)).hasMessageContaining("priority.credit");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() throws IOException {
        Path file = write("requirements:", "requirement:");

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .hasMessageContaining("unknown key 'requirement'; did you mean 'requirements'?");
    }

    @Test
    void lettersThatRhymeAreAWarningOnly() throws Exception {
        Path file = write("letter: F", "letter: T");

        assertThat(OfficeSettings.read(file).warnings())
                .singleElement()
                .asString()
                .endsWith("services[2].letter: the letters C and T sound alike when called out. "
                        + "Better is one of A, F, H, K, L, M, R, S, W, X.");
    }

    @Test
    void aTextThatLacksALanguageIsShownInIndonesianAndWarnedOf() throws Exception {
        Path file = write("\n      en: New passport", "");

        OfficeSettings office = OfficeSettings.read(file);

        assertThat(office.warnings()).singleElement().asString().contains("there is no name in 'en'");
        assertThat(office.texts().service(new ServiceId("passport-new")).name()).containsEntry("en", "Paspor baru");
    }

    private Path write(String right, String wrong) throws IOException {
        assertThat(delivered()).contains(right);
        return Files.writeString(
                folder.resolve("office.yaml"),
                delivered().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }

    private static String delivered() throws IOException {
        return Files.readString(Path.of("../../config/office.yaml"));
    }
}
