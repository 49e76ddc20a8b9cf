package id.giliran.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitFileIT {
    private static final Path DELIVERED = Path.of("../../config/systemd");
    private static final Path CHECKER = Path.of("/usr/bin/systemd-analyze");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"giliran-hub.service, --system", "giliran-display.service, --user"})
    void systemdHasNothingToSayAgainstTheDeliveredUnit(String name, String scope) throws Exception {
        assumeTrue(Files.isExecutable(CHECKER), "systemd-analyze is not installed, so nothing checks the unit file");
        Path unit = Files.writeString(
                folder.resolve(name),
                Files.readString(DELIVERED.resolve(name))
                        .replace("/opt/giliran/giliran", "/bin/true")
                        .replace("/usr/bin/xset", "/bin/true")
                        .replace("User=giliran", "User=root")
                        .replace("Group=giliran", "Group=root"));
        Path said = folder.resolve("said");
        ProcessBuilder command = new ProcessBuilder(CHECKER.toString(), scope, "verify", unit.toString());
        // Without a session of a user there is no folder for his services.
        command.environment().putIfAbsent("XDG_RUNTIME_DIR", folder.toString());
        Process check =
                command.redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmptyFile();
        assertThat(check.exitValue()).isZero();
    }
}
