package id.giliran.rehearsal.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class LanguagesCommandTest {
    private final StringWriter told = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @TempDir
    private Path config;

    @Test
    void newFolderHoldsEveryTextInEnglishToBeTranslated() throws IOException {
        assertThat(run("new", "fr")).isZero();

        Path folder = config.resolve("languages").resolve("fr");
        assertThat(folder.resolve("language.yaml")).content().contains("name: français", "direction: left-to-right");
        assertThat(folder.resolve("display.properties")).content().contains("#welcome.title=Welcome");
        assertThat(folder.resolve("kiosk.properties")).isNotEmptyFile();
        assertThat(folder.resolve("counter.properties")).isNotEmptyFile();
        assertThat(told.toString()).contains("Made ");
    }

    @Test
    void directionOfANewLanguageIsThatOfItsName() throws IOException {
        run("new", "fa");

        assertThat(config.resolve("languages/fa/language.yaml")).content().contains("direction: right-to-left");
    }

    @Test
    void folderThatIsThereStays() throws IOException {
        Path file = config.resolve("languages/fr/language.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "name: français\n");

        assertThat(run("new", "fr")).isEqualTo(2);
        assertThat(file).hasContent("name: français");
        assertThat(complained.toString()).contains("is there already");
    }

    @Test
    void wrongCodeIsToldWithAnExample() {
        assertThat(run("new", "french")).isEqualTo(2);
        assertThat(complained.toString()).contains("\"french\" is no ISO 639 code", "such as fr");
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new LanguagesCommand())
                .setOut(new PrintWriter(told, true))
                .setErr(new PrintWriter(complained, true));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--config";
        all[1] = config.toString();
        return line.execute(all);
    }
}
