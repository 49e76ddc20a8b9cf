package id.giliran.rehearsal.trial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.trial.powercut.PowerCuts;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import picocli.CommandLine;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills a process by a signal")
final class CrashIT {
    private final StringWriter said = new StringWriter();

    @Test
    void aHubThatIsKilledTwentyTimesLosesNothingAndDoublesNothing() {
        // Power cuts have tests of their own; here it shows that the command makes them.
        String cuts = PowerCuts.missing().isPresent() ? "0" : "10";

        int exit = trial(
                "--kills",
                "20",
                "--power-cuts",
                cuts,
                "--seed",
                "20261123",
                "--config",
                Workplace.config().toString());

        assertThat(exit).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("The hub was killed 20 times")
                .contains("       0 lost")
                .contains("       0 doubled")
                .contains("       0 changed replies")
                .contains("every promise held");
    }

    @Test
    void aTrialWithoutAKillIsRefusedInASentence() {
        assertThat(trial("--kills", "0")).isEqualTo(2);
        assertThat(said.toString()).contains("--kills must be 1 or more, not 0.");
    }

    @Test
    void aTrialWithoutSettingsSaysWhatIsMissing() {
        assertThat(trial("--config", "nowhere")).isEqualTo(2);
        assertThat(said.toString()).contains("There is no office.yaml in nowhere.");
    }

    private int trial(String... arguments) {
        CommandLine command = new CommandLine(new CrashCommand());
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        return command.execute(arguments);
    }
}
