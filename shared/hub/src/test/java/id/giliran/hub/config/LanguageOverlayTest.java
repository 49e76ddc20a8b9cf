package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.hub.config.OfficeTexts.ServiceTexts;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's words in the folder of a language. */
final class LanguageOverlayTest {
    private static final Path SHIPPED = Path.of("..", "..", "config", "office.yaml");

    @TempDir
    private Path config;

    @BeforeEach
    void copyOffice() throws IOException {
        Files.copy(SHIPPED, config.resolve("office.yaml"));
        Files.createDirectories(config.resolve("languages").resolve("jv"));
    }

    @Test
    void wordsOfTheFolderAreShownAndTheRestInIndonesian() throws SettingsException, IOException {
        write(
                "name: Kantor\nservices:\n  passport-new:\n    name: Paspor anyar\n    stages:\n      documents: Priksa\n");

        OfficeTexts texts = read().texts();
        ServiceTexts service = texts.service(new ServiceId("passport-new"));

        assertThat(texts.name()).containsEntry("jv", "Kantor");
        assertThat(service.name()).containsEntry("jv", "Paspor anyar").containsEntry("id", "Paspor baru");
        assertThat(service.stages().get(new StageId("documents"))).containsEntry("jv", "Priksa");
        assertThat(service.stages().get(new StageId("interview"))).containsEntry("jv", "Wawancara dan foto");
    }

    @Test
    void whatTheOfficesFileSaysItselfStays() throws SettingsException, IOException {
        write("name: Kantor\n");
        Path file = config.resolve("office.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^name:$", "name:\n  jv: Kantor Imigrasi")
                        .replace("languages: [id, en]", "languages: [id, en, jv]"));

        assertThat(read().texts().name()).containsEntry("jv", "Kantor Imigrasi");
    }

    @Test
    void wordsForWhatTheOfficeDoesNotHaveAreToldWithTheirLine() throws SettingsException, IOException {
        write("name: Kantor\nservices:\n  pasport-new:\n    name: Paspor anyar\n");

        assertThat(read().warnings())
                .anySatisfy(warning -> assertThat(warning).contains("jv/office.yaml, line 3", "pasport-new"));
    }

    @Test
    void listWithOtherLinesIsToldAndNotShown() throws SettingsException, IOException {
        write("services:\n  passport-collection:\n    requirements: [KTP]\n");

        OfficeSettings office = read();

        assertThat(office.warnings()).anySatisfy(warning -> assertThat(warning).contains("there must be 3 lines"));
        assertThat(office.texts().service(new ServiceId("passport-collection")).requirements())
                .hasEntrySatisfying("jv", lines -> assertThat(lines).hasSize(3));
    }

    @Test
    void mistakeInTheFolderIsRefusedWithItsLine() throws IOException {
        write("name: Kantor\nservises: {}\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("servises")
                .hasMessageContaining("services");
    }

    private OfficeSettings read() throws SettingsException {
        return OfficeSettings.read(config.resolve("office.yaml"));
    }

    private void write(String words) throws IOException {
        Files.writeString(config.resolve("languages").resolve("jv").resolve("office.yaml"), words);
    }
}
