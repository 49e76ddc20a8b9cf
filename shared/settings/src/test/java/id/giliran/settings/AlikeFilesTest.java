package id.giliran.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlikeFilesTest {
    @TempDir
    Path folder;

    record Roll(String title, int width, @Default("1") int copies) {
        Roll {
            if (width > 80) {
                throw new IllegalArgumentException("a roll is at most 80 mm wide.");
            }
        }
    }

    @BeforeEach
    void writeTheFirst() throws IOException {
        write("wide", "title: Wide\nwidth: 80\ncopies: 2\n");
    }

    @Test
    void aFileHasTheKeysOfTheOneThatItIsLikeExceptItsOwn() throws Exception {
        Path narrow = write("narrow", "like: wide\nwidth: 58\n");
        Path narrower = write("narrower", "like: narrow\ntitle: Narrower\n");

        assertThat(read(narrow)).isEqualTo(new Roll("Wide", 58, 2));
        assertThat(read(narrower)).isEqualTo(new Roll("Narrower", 58, 2));
        assertThat(read(folder.resolve("wide.yaml"))).isEqualTo(new Roll("Wide", 80, 2));
    }

    @Test
    void aMistakeOfTheOtherFileStandsOnTheLineThatNamesIt() throws Exception {
        write("broken", "title: Broken\nwidth: many\n");
        Path file = write("mine", "# mine\nlike: broken\n");

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ", line 2, width: expected is a whole number, for example 12, but found 'many'.");
    }

    @Test
    void anUnknownKeyIsRefusedAsAnywhere() throws Exception {
        Path file = write("mine", "like: wide\nwith: 58\n");

        assertThatThrownBy(() -> read(file)).hasMessage(file + ", line 2: unknown key 'with'; did you mean 'width'?");
    }

    @Test
    void aFileThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
        Path file = write("mine", "like: wade\n");

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ", line 1, like: there is no 'wade' beside this file; did you mean 'wide'?"
                        + " There are: wide.");
    }

    @Test
    void aCircleIsRefused() throws Exception {
        write("one", "like: two\n");
        Path two = write("two", "like: one\n");

        assertThatThrownBy(() -> read(two)).hasMessageContaining("this goes round in a circle");
    }

    private static Roll read(Path file) throws SettingsException {
        return SettingsFile.readAlike(file, Roll.class).value();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }
}
