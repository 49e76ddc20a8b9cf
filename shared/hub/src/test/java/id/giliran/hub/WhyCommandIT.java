package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The two commands that explain, as they are typed. */
final class WhyCommandIT {
    private static final Path CONFIG = Path.of("../../config");

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aStoryIsToldWhileTheHubRunsAndAfterwards() throws Exception {
        try (HubTrial hub = HubTrial.open(data)) {
            hub.signIn(4);
            hub.waiting("information");
            hub.clock().advance(Duration.ofMinutes(12));
            hub.callNext(4);

            assertThat(why("L001", "--language", "en")).isZero();
        }
        String beside = out.toString();
        out.getBuffer().setLength(0);

        assertThat(why("l001", "--language", "en", "--day", SetClock.MONDAY.toString()))
                .isZero();
        assertThat(out).hasToString(beside);
        assertThat(beside)
                .contains("L001 is given for Information and complaints.")
                .contains("Counter 4 calls it. L001, since 09.00: nobody in any other line waits for this counter. "
                        + "[longest-wait]");
    }

    @Test
    void whatCannotBeToldIsSaidInOneSentence() throws Exception {
        HubTrial.open(data).close();

        assertThat(why("A099")).isEqualTo(HubStart.CANNOT_START);
        assertThat(why("seventeen")).isEqualTo(HubStart.CANNOT_START);
        assertThat(why("A001", "--day", "2020-01-01")).isEqualTo(HubStart.CANNOT_START);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("No number A099 was given on 2026-11-23 in "),
                        line -> assertThat(line).startsWith("'seventeen' is no number of a ticket;"),
                        line -> assertThat(line).startsWith("The business day 2020-01-01 was never opened in "));
    }

    @Test
    void theLeafletNeedsNoJournal() {
        assertThat(run("rules", "--config", CONFIG.toString(), "--language", "en"))
                .isZero();
        assertThat(out.toString()).contains("How we call at", "Whoever has waited longest is called first.");
    }

    private int why(String number, String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"why", number, "--config", CONFIG.toString(), "--data", data.toString()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        CommandLine commandLine = HubMain.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
