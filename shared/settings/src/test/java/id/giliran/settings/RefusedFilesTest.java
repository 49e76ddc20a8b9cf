package id.giliran.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusedFilesTest {
    @TempDir
    Path folder;

    private SampleFile sample;

    @BeforeEach
    void nameTheFile() {
        sample = new SampleFile(folder);
    }

    @Test
    void anAbsentFileSaysWhereItWasLookedFor() {
        Path file = Path.of("no-such-folder/office.yaml");

        assertThatThrownBy(() -> SettingsFile.read(file, SampleOffice.class))
                .isInstanceOf(SettingsException.class)
                .hasMessage("no-such-folder/office.yaml: there is no such file (looked for " + file.toAbsolutePath()
                        + "). Create it or name the right one.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> SettingsFile.read(folder, SampleOffice.class))
                .isInstanceOf(SettingsException.class)
                .hasMessage(folder + ": this is a folder, not a file. Name the file in it.");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(sample.path(), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> SettingsFile.read(sample.path(), SampleOffice.class))
                .isInstanceOf(SettingsException.class)
                .hasMessage(sample.path() + ": this is not UTF-8 text. Save it with the encoding UTF-8.");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(sample.refusals("# much\n".repeat(200_000)))
                .containsExactly(
                        "office.yaml: this is too large for a settings file (over 250 KB). Name the right file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void anEmptyFileIsRefused(String text) {
        assertThat(sample.refusals(text))
                .containsExactly("office.yaml: the file is empty. Fill it, or take the one that came with Giliran.");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(sample.refusals(SampleFile.COMPLETE + "---\nquota: 1\n"))
                .containsExactly(
                        "office.yaml, line 27: a second document begins here. Remove the line \"---\" before it.");
    }

    @Test
    void aReferenceIsRefused() {
        assertThat(sample.refusals("name: &n {id: x}\nservices: *n\n"))
                .containsExactly(
                        "office.yaml, line 2: references such as *n are not understood here. Write the value out.");
    }

    @Test
    void aTabBeforeTheTextIsRefused() {
        assertThat(sample.refusals("name:\n\tid: Kantor\n"))
                .containsExactly("office.yaml, line 2: a tab stands before the text of this line. Use spaces there.");
    }

    @Test
    void wrongIndentationIsRefused() {
        assertThat(sample.refusals("services:\n  - id: a\n   letter: A\n"))
                .containsExactly("office.yaml, line 3: this line does not fit the one above it"
                        + " (expected <block end>, but found '<block mapping start>')."
                        + " Check the indentation, the colons and the quotation marks of both.");
    }

    @Test
    void anOpenQuotationMarkIsToldWhereItBegins() {
        assertThat(sample.refusals("name:\n  id: \"Kantor\nservices: []\n"))
                .containsExactly("office.yaml, line 2: a quotation mark opened on this line is not closed. Close it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'"})
    void anOpenQuotationMarkIsToldWhereItBeginsAlsoIfAnotherOneFollowsFarBelow(String mark) {
        String text = "name:\n  id: MKantor\nservices:\n  - id: a\n    note: Mopen at 8M\n";

        assertThat(sample.refusals(text.replace("M", mark)))
                .containsExactly("office.yaml, line 2: a quotation mark opened on this line is not closed. Close it.");
    }

    @Test
    void anOpenBracketIsToldWhereItBegins() {
        assertThat(sample.refusals("services: [a, b\nname: x\n"))
                .containsExactly(
                        "office.yaml, line 1: a bracket opened on this line is not closed properly. Close it.");
    }

    @Test
    void aListAsAKeyIsRefused() {
        assertThat(sample.refusals("? [a]\n: b\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("office.yaml, line 1: this is not a settings file (Expected a property name")
                .endsWith("). Undo the last change of it.");
    }
}
