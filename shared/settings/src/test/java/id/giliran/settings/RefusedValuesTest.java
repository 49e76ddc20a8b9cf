package id.giliran.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusedValuesTest {
    @TempDir
    Path folder;

    private SampleFile sample;

    @BeforeEach
    void nameTheFile() {
        sample = new SampleFile(folder);
    }

    @Test
    void anUnknownKeyNamesTheOneThatWasMeant() {
        assertThat(sample.refusals(SampleFile.changed("services:", "sevices:")))
                .containsExactly("office.yaml, line 5: unknown key 'sevices'; did you mean 'services'?");
    }

    @Test
    void anUnknownKeyInsideAListNamesItsItem() {
        assertThat(sample.refusals(SampleFile.changed("break-at:", "breakAt:")))
                .containsExactly(
                        "office.yaml, line 18, services[1].hours: unknown key 'breakAt'; did you mean 'break-at'?");
    }

    @Test
    void anUnknownKeyThatResemblesNoneListsTheKnownOnes() {
        assertThat(sample.refusals(SampleFile.changed("quota:", "holidays:")))
                .containsExactly("office.yaml, line 23: unknown key 'holidays'."
                        + " Known here are: name, services, logo, quota, idle-reset, test-print.");
    }

    @Test
    void aMissingKeySaysWhatIsExpected() {
        assertThat(sample.refusals(SampleFile.changed("    target: 20m\n", "")))
                .containsExactly("office.yaml, line 6, services[0].target: this key is missing;"
                        + " expected is a duration, for example 15s, 20m or 1h30m.");
    }

    @Test
    void missingBlocksListsAndWordsSayWhatIsExpected() {
        assertThat(sample.refusals("services: [{id: x, letter: X, target: 1m}]\n"))
                .containsExactly(
                        "office.yaml, line 1, name: this key is missing; expected is a block of lines \"key: value\".",
                        "office.yaml, line 1, services[0].hours: this key is missing;"
                                + " expected is a block with the keys opens, closes, break-at.",
                        "office.yaml, line 1, services[0].days: this key is missing;"
                                + " expected is a list, each item on a line that begins with \"- \".",
                        "office.yaml, line 1, services[0].ending: this key is missing;"
                                + " expected is one of served, not-served.");
    }

    @Test
    void aKeyWithoutItsValueSaysWhatIsExpected() {
        assertThat(sample.refusals(SampleFile.changed("letter: A", "letter:")))
                .containsExactly(
                        "office.yaml, line 7, services[0].letter: there is no value here; expected is a text.");
    }

    @Test
    void aDuplicateKeyNamesBothLines() {
        assertThat(sample.refusals(SampleFile.changed("quota: 40", "quota: 40\nquota: 41")))
                .containsExactly("office.yaml, line 24, quota: this key is already on line 23. Keep one of the two.");
    }

    @Test
    void anUnknownWordNamesTheOneThatWasMeantAndAllOthers() {
        assertThat(sample.refusals(SampleFile.changed("not-served", "notserved")))
                .containsExactly("office.yaml, line 21, services[1].ending: unknown value 'notserved';"
                        + " did you mean 'not-served'? Known are: served, not-served.");
    }

    @Test
    void anUnknownWordThatResemblesNoneListsTheKnownOnes() {
        assertThat(sample.refusals(SampleFile.changed("not-served", "gone")))
                .containsExactly("office.yaml, line 21, services[1].ending: unknown value 'gone'."
                        + " Known are: served, not-served.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quota: 40           | quota: many      | line 23, quota: expected is a whole number, for example 12, but found 'many'.
            quota: 40           | quota: 4.5       | line 23, quota: expected is a whole number, for example 12, but found '4.5'.
            quota: 40           | quota: 99999999999 | line 23, quota: expected is a whole number, for example 12, but found '99999999999'.
            quota: 40           | quota: [1]       | line 23, quota: expected is a whole number, for example 12, but found a list.
            test-print: true    | test-print: yes  | line 25, test-print: expected is true or false, but found 'yes'.
            idle-reset: 45s     | idle-reset: 45   | line 24, idle-reset: expected is a duration, for example 15s, 20m or 1h30m, but found '45'.
            idle-reset: 45s     | idle-reset: ''   | line 24, idle-reset: expected is a duration, for example 15s, 20m or 1h30m, but found ''.
            closes: 16:00       | closes: 25:00    | line 9, services[0].hours.closes: expected is a time of day, for example "08:00", but found '25:00'.
            closes: 16:00       | closes: 4pm      | line 9, services[0].hours.closes: expected is a time of day, for example "08:00", but found '4pm'.
            days: [monday, friday] | days: monday  | line 10, services[0].days: expected is a list, each item on a line that begins with "- ", but found 'monday'.
            id: paspor-baru     | id: {a: b}       | line 6, services[0].id: expected is a text, but found a block of lines "key: value".
            logo: config/logo.png | logo: [a]      | line 22, logo: expected is a file or folder, for example config/logo.png, but found a list.
            """, quoteCharacter = '`')
    void aValueOfTheWrongKindSaysWhatIsExpected(String from, String to, String message) {
        assertThat(sample.refusals(SampleFile.changed(from, to))).containsExactly("office.yaml, " + message);
    }

    @Test
    void aLongValueIsQuotedInPart() {
        assertThat(sample.refusals(SampleFile.changed("quota: 40", "quota: " + "x".repeat(200))))
                .containsExactly("office.yaml, line 23, quota: expected is a whole number, for example 12, but found '"
                        + "x".repeat(60) + "...'.");
    }

    @Test
    void aTextWhereABlockBelongsIsRefused() {
        assertThat(sample.refusals("name: Kantor\nservices: [A]\n"))
                .containsExactly(
                        "office.yaml, line 1, name: expected is a block of lines \"key: value\", but found 'Kantor'.",
                        "office.yaml, line 2, services[0]: expected is a block with the keys"
                                + " id, letter, target, hours, days, ending, but found 'A'.");
    }

    @Test
    void aFileThatIsAListIsRefused() {
        assertThat(sample.refusals("- a\n- b\n"))
                .containsExactly("office.yaml, line 1: expected is a block with the keys"
                        + " name, services, logo, quota, idle-reset, test-print, but found a list.");
    }

    @Test
    void aRecordThatRefusesItsValuesIsToldWithItsPlace() {
        assertThat(sample.refusals(SampleFile.changed("letter: A", "letter: AA")))
                .containsExactly(
                        "office.yaml, line 6, services[0]: 'AA' is not a single letter. Choose one from A to Z.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota", "idle-reset"})
    void onlyKeysThatMayBeAbsentMayBeEmpty(String key) {
        assertThat(sample.refusals("name:\nservices: []\n" + key + ":\n"))
                .containsExactly("office.yaml, line 1, name: there is no value here;"
                        + " expected is a block of lines \"key: value\".");
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String text = SampleFile.changed("letter: A", "leter: A")
                .replace("target: 1h30m", "target: soon")
                .replace("quota: 40", "quota: many")
                .replace("[monday, friday]", "[monday, fryday]");

        assertThat(sample.refusals(text))
                .containsExactly(
                        "office.yaml, line 7, services[0]: unknown key 'leter'; did you mean 'letter'?",
                        "office.yaml, line 10, services[0].days[1]: unknown value 'fryday'; did you mean 'friday'?"
                                + " Known are: monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
                        "office.yaml, line 14, services[1].target: expected is a duration,"
                                + " for example 15s, 20m or 1h30m, but found 'soon'.",
                        "office.yaml, line 23, quota: expected is a whole number, for example 12, but found 'many'.");
    }
}
