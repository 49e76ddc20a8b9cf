package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class KioskMainTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void liveInTheFolder() {
        System.setProperty("giliran.home", folder.toString());
    }

    @AfterEach
    void moveOut() {
        System.clearProperty("giliran.home");
    }

    @Test
    void missingSettingsAreOneSentenceAndExitCodeTwo() {
        int code = run("--config", folder.toString(), "--pictures", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("kiosk.yaml").doesNotContain("\tat ");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void addressThatIsNoHubIsOneSentenceAndExitCodeTwo() {
        int code = run("--config", "../config", "--hub", "ftp://127.0.0.1", "--pictures", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--config", "--hub", "--windowed", "--pictures", "--new-pin");
    }

    private int run(String... arguments) {
        CommandLine line = KioskMain.commandLine();
        line.setErr(new PrintWriter(err, true));
        line.setOut(new PrintWriter(out, true));
        return line.execute(arguments);
    }
}
