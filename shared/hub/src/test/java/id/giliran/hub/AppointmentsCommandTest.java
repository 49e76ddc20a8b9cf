package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class AppointmentsCommandTest {
    /** The command goes by the computer's clock, so its days lie ahead of any run of this test. */
    private static final String DAY = "2126-11-25";

    @TempDir
    private Path data;

    private String run(String... words) {
        List<String> all = new ArrayList<>(List.of("appointments"));
        all.addAll(List.of(words));
        all.addAll(List.of("--config", "../../config", "--data", data.toString()));
        StringWriter written = new StringWriter();
        CommandLine console =
                HubMain.commandLine().setOut(new PrintWriter(written, true)).setErr(new PrintWriter(written, true));
        return console.execute(all.toArray(String[]::new)) + " "
                + written.toString().strip();
    }

    private String list(String text) throws Exception {
        return Files.writeString(data.resolve("list.csv"), text).toString();
    }

    @Test
    void aListIsTakenOverCountedReplacedAndWiped() throws Exception {
        assertThat(run("list")).isEqualTo("0 No appointments are known.");
        String file = list("kode,layanan,jam\nAB12,Paspor baru,08:00\nCD34,information,08:30\n");
        assertThat(run("import", file, "--day", DAY))
                .startsWith("0 " + DAY + ": 2 appointments (information 1, passport-new 1) are known now.")
                .contains("it still holds the codes");
        assertThat(run("import", file, "--day", DAY)).contains("are known now, in place of 2.");
        assertThat(run("list")).isEqualTo("0 " + DAY + ": 2 appointments (information 1, passport-new 1)");
        assertThat(run()).isEqualTo(run("list"));
        assertThat(run("wipe", "--day", "2126-11-26")).isEqualTo("0 There was nothing to wipe.");
        assertThat(run("wipe")).isEqualTo("0 Wiped: " + DAY + ".");
        assertThat(run("list")).isEqualTo("0 No appointments are known.");
    }

    @Test
    void aListWithAMistakeChangesNothing() throws Exception {
        run("import", list("kode,layanan,jam\nAB12,information,08:00\n"), "--day", DAY);

        assertThat(run("import", list("kode,layanan,jam\nCD34,information,08:00\nEF56,nothing,08:00\n"), "--day", DAY))
                .startsWith("2 Nothing of ")
                .contains("line 3: there is no service 'nothing'.");
        assertThat(run("list")).contains(": 1 appointments");
    }

    @Test
    void aDayThatIsOverIsRefused() throws Exception {
        assertThat(run("import", list("kode,layanan,jam\nAB12,information,08:00\n"), "--day", "2026-01-05"))
                .startsWith("2 The day 2026-01-05 is over; its list would be wiped at once.");
    }
}
