package id.giliran.fx.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageFoldersTest {
    private static final String HEBREW = """
            name: עברית
            direction: right-to-left
            native-reader: needed
            fonts: [DejaVu Sans]
            dates:
              day: d.M.
            """;

    @TempDir
    private Path config;

    @BeforeEach
    void makeFolder() throws IOException {
        write("he/language.yaml", HEBREW);
    }

    @Test
    void languageIsWhatItsFolderSays() throws SettingsException {
        Language language = LanguageFolders.read(config).language("he");

        assertThat(language.name()).isEqualTo("עברית");
        assertThat(language.isRightToLeft()).isTrue();
        assertThat(language.nativeReader()).isEqualTo(NativeReader.NEEDED);
        assertThat(language.fonts()).containsExactly("DejaVu Sans");
    }

    @Test
    void folderGivesTheTextsAndEnglishTheRest() throws SettingsException, IOException {
        write("he/hall.properties", "greeting=בוקר טוב\n");

        Texts texts = texts("id", "he");

        assertThat(texts.textIn("he", "greeting")).isEqualTo("בוקר טוב");
        assertThat(texts.textIn("he", "quote", "x")).isEqualTo("It's Friday, x");
        assertThat(texts.findings())
                .singleElement()
                .asString()
                .endsWith("lacks cafe, fare, quote, waiting: said in English.");
    }

    @Test
    void folderWithoutTheProgramsFileIsToldAndSaidInEnglish() throws SettingsException {
        Texts texts = texts("he");

        assertThat(texts.text("greeting")).isEqualTo("Good morning");
        assertThat(texts.findings())
                .singleElement()
                .asString()
                .endsWith("hall.properties is missing: its texts are said in English.");
    }

    @Test
    void folderOfABuiltInLanguageChangesSingleTexts() throws SettingsException, IOException {
        write("id/hall.properties", "greeting=Selamat datang\n");

        Texts texts = texts("id");

        assertThat(texts.text("greeting")).isEqualTo("Selamat datang");
        assertThat(texts.text("quote", "x")).isEqualTo("Jum'at, x");
        assertThat(texts.findings()).isEmpty();
    }

    @Test
    void whatIsWrongInAFolderIsToldAndDoesNotStopTheProgram() throws SettingsException, IOException {
        write("id/hall.properties", "greting=Selamat\nquote=Jumat {1}\nfare={0,nmber}\n");

        Texts texts = texts("id");

        assertThat(texts.text("fare", 350_000)).isEqualTo("Rp350.000");
        assertThat(texts.findings()).hasSize(3);
        assertThat(texts.findings().get(0)).contains("\"fare\"", "wrong placeholder");
        assertThat(texts.findings().get(1)).contains("\"greting\"", "not known");
        assertThat(texts.findings().get(2)).contains("\"quote\"", "[1]", "[0]");
    }

    @Test
    void languageWithoutFolderIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> texts("id", "xx"))
                .isInstanceOf(TextsException.class)
                .hasMessageContainingAll("\"xx\"", "en, he, id", "giliran languages new xx");
    }

    @Test
    void mistakeInALanguageFileIsToldWithItsLine() throws IOException {
        write("he/language.yaml", HEBREW.replace("right-to-left", "upwards"));

        assertThatThrownBy(() -> LanguageFolders.read(config))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("language.yaml", "2", "right-to-left");
    }

    @Test
    void datesAreWrittenAsTheFolderSaysAndWithTheDigitsOfTheWall() throws SettingsException {
        write("ar/language.yaml", HEBREW.replace("עברית", "العربية"));
        DateTexts dates = texts("ar").dates(ZoneId.of("Asia/Jakarta"));
        Instant at = Instant.parse("2026-11-23T02:42:00Z");

        assertThat(dates.time(at)).isEqualTo("09:42");
        assertThat(dates.day(at.atZone(dates.zone()).toLocalDate())).isEqualTo("23.11.");
        assertThat(dates.number(1250)).isEqualTo("1,250");
    }

    private Texts texts(String... languages) throws SettingsException {
        return Texts.load(TextsTest.class, LanguageFolders.read(config), "hall", List.of(languages));
    }

    private void write(String name, String text) {
        try {
            Path file = config.resolve("languages").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
