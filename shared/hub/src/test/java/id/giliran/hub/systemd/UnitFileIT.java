package id.giliran.hub.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnitFileIT {
    private static final Path DELIVERED = Path.of("../../config/systemd/giliran-hub.service");
    private static final Path CHECKER = Path.of("/usr/bin/systemd-analyze");

    @TempDir
    private Path folder;

    @Test
    void systemdHasNothingToSayAgainstTheDeliveredUnit() throws Exception {
        assumeTrue(Files.isExecutable(CHECKER), "systemd-analyze is not installed, so nothing checks the unit file");
        Path unit = Files.writeString(
                folder.resolve("giliran-hub.service"),
                Files.readString(DELIVERED)
                        .replace("/opt/giliran/giliran", "/bin/true")
                        .replace("User=giliran", "User=root")
                        .replace("Group=giliran", "Group=root"));
        Path said = folder.resolve("said");
        Process check = new ProcessBuilder(CHECKER.toString(), "verify", unit.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmptyFile();
        assertThat(check.exitValue()).isZero();
    }
}
