package id.giliran.rehearsal.trial.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** That every row of the table can be filled. What the figures are is nobody's business here. */
final class BenchIT {
    private final StringWriter told = new StringWriter();

    @Test
    void everyRowOfTheTableIsFilled() {
        assumeTrue(
                Flushes.canBeCounted(), "strace is missing or may not trace here; install it to have flushes counted.");

        int exit = bench("--quick", "--runs", "1");

        assertThat(exit).as("%s", told).isIn(0, 1);
        assertThat(rows())
                .allSatisfy(row -> assertThat(row).containsAnyOf("**met**", "**missed**"))
                .extracting(row -> row.split(" \\| ", -1)[0].substring(2))
                .containsExactlyElementsOf(expected());
        assertThat(told.toString()).contains("decideCallNext");
    }

    @Test
    void aRowThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(bench("--rows", "coffee")).isEqualTo(2);

        assertThat(told.toString()).contains("no row 'coffee'", "issue, rate, flushes");
    }

    private int bench(String... arguments) {
        PrintWriter out = new PrintWriter(told, true);
        return new CommandLine(new BenchCommand())
                .setOut(out)
                .setErr(out)
                .execute(Stream.concat(Stream.of("--config", Workplace.config().toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    /** What {@code mvn test} alone has not packaged cannot be started as installed. */
    private static List<String> expected() {
        boolean packaged = isPackaged();
        return Arrays.stream(Goal.values())
                .filter(goal -> packaged || goal != Goal.START)
                .map(Goal::what)
                .toList();
    }

    private static boolean isPackaged() {
        try {
            return !HubProcess.How.installed().classPath().isEmpty();
        } catch (IllegalStateException notPackaged) {
            return false;
        }
    }

    private List<String> rows() {
        return told.toString()
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("**"))
                .toList();
    }
}
