package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.ServiceId;
import id.giliran.hub.HubTrial;
import id.giliran.hub.config.OfficeTexts.HeadingTexts;
import id.giliran.settings.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingsTest {
    private static final String HEADINGS = """
            headings:
              - id: children
                under: passports
                name: {id: Anak, en: Children}
              - id: passports
                name: {id: Paspor, en: Passports}
            """;

    @TempDir
    private Path folder;

    private OfficeTexts texts(String headings, String service) throws Exception {
        String office = Files.readString(HubTrial.OFFICE)
                .replace("\nservices:\n", "\n" + headings + "services:\n")
                .replace("    letter: L\n", "    letter: L\n" + service);
        return OfficeSettings.read(Files.writeString(folder.resolve("office.yaml"), office))
                .texts();
    }

    @Test
    void parentsComeBeforeTheirChildrenAndAServiceKnowsItsHeading() throws Exception {
        OfficeTexts texts = texts(HEADINGS, "    heading: children\n");

        assertThat(texts.headings())
                .containsExactly(
                        new HeadingTexts("passports", Map.of("id", "Paspor", "en", "Passports"), Optional.empty()),
                        new HeadingTexts("children", Map.of("id", "Anak", "en", "Children"), Optional.of("passports")));
        assertThat(texts.service(new ServiceId("information")).heading()).contains("children");
        assertThat(texts.service(new ServiceId("passport-new")).heading()).isEmpty();
    }

    @Test
    void theDeliveredOfficeIsOneListWhoseServicesAreFoundByManyWords() throws Exception {
        OfficeTexts texts = texts("", "");

        assertThat(texts.headings()).isEmpty();
        assertThat(texts.services().values())
                .allSatisfy(service -> assertThat(service.words())
                        .allSatisfy((language, words) ->
                                assertThat(words).as(language).hasSizeGreaterThan(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: children|id: Children|headings[0].id: 'Children' is no id.",
                "id: children|id: passports|headings[1].id: the heading 'passports' stands here twice.",
                "under: passports|under: passport|headings[0].under: there is no heading 'passport'; did you mean 'passports'?",
                "under: passports|under: children|headings[0].under: this heading is more than 3 deep or under itself.",
                "{id: Anak, en: Children}|{en: Children}|headings[0].name: the Indonesian name is missing.",
                "{id: Anak, en: Children}|{id: Anak, xx: Children}|headings[0].name.xx: 'xx' is not among the languages"
            })
    void aMistakeInAHeadingIsTold(String right, String wrong, String sentence) {
        assertThatThrownBy(() -> texts(HEADINGS.replace(right, wrong), ""))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aServiceStandsUnderAHeadingThatIsThere() {
        assertThatThrownBy(() -> texts("", "    heading: children\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("there is no heading 'children'. Write a list of headings.");
        assertThatThrownBy(() -> texts(HEADINGS, "    heading: child\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("services[4].heading: there is no heading 'child'");
    }
}
