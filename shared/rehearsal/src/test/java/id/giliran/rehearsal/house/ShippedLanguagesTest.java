package id.giliran.rehearsal.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.display.DisplayProgram;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.NativeReader;
import id.giliran.fx.texts.Texts;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.kiosk.KioskProgram;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped language has every text: whoever adds one adds it to all of them. */
final class ShippedLanguagesTest {
    private static final Path CONFIG = House.root().resolve("config");
    private static final Map<String, Class<?>> PROGRAMS = Map.of(
            "kiosk",
            KioskProgram.class,
            "display",
            DisplayProgram.class,
            "counter",
            CounterClientProgram.class,
            AdmissionWords.FILE,
            AdmissionWords.class);

    @Test
    void chineseAndArabicAreShippedForANativeReaderToCheck() throws SettingsException {
        LanguageFolders folders = LanguageFolders.read(CONFIG);

        assertThat(folders.all()).extracting(Language::code).containsExactly("ar", "en", "id", "zh");
        assertThat(folders.language("zh").nativeReader()).isEqualTo(NativeReader.NEEDED);
        assertThat(folders.language("ar").nativeReader()).isEqualTo(NativeReader.NEEDED);
        assertThat(folders.language("ar").isRightToLeft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, kiosk",
        "zh, display",
        "zh, counter",
        "zh, admission",
        "ar, kiosk",
        "ar, display",
        "ar, counter",
        "ar, admission"
    })
    void noTextIsMissingUnknownOrWithoutItsPlaceholders(String language, String program) throws SettingsException {
        Texts texts = Texts.load(
                PROGRAMS.getOrDefault(program, Object.class), LanguageFolders.read(CONFIG), program, List.of(language));

        assertThat(texts.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ar"})
    void officeHasItsWordsInEachLanguage(String language) throws SettingsException {
        OfficeSettings office = OfficeSettings.read(CONFIG.resolve("office.yaml"));

        assertThat(office.warnings()).isEmpty();
        assertThat(office.texts().languages()).contains(language);
        assertThat(office.texts().services().values()).allSatisfy(service -> {
            assertThat(service.name().get(language)).isNotEqualTo(service.name().get("id"));
            assertThat(service.requirements().getOrDefault(language, List.of()))
                    .hasSameSizeAs(service.requirements().getOrDefault("id", List.of()));
        });
    }
}
