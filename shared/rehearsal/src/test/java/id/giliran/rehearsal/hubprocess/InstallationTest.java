package id.giliran.rehearsal.hubprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cache a program is started with. */
final class InstallationTest {
    private static final String HOME = "giliran.home";
    private static final Instant BUILT = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    private Path home;

    private final String homeBefore = System.getProperty(HOME, "");

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(target().resolve("lib"));
        Files.writeString(home.resolve("shared/hub/hub.options"), "");
        write("giliran-hub-1.jar", BUILT);
        write("lib/jetty.jar", BUILT);
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void goHome() {
        System.setProperty(HOME, homeBefore);
    }

    private Path target() {
        return home.resolve("shared/hub/target");
    }

    private void write(String name, Instant changed) throws IOException {
        Path file = Files.writeString(target().resolve(name), "content");
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void cacheThatWasLearnedAfterTheBuildIsUsed() throws IOException {
        write("giliran-hub.aot", BUILT.plusSeconds(1));

        assertThat(Installation.HUB.cache()).contains(target().resolve("giliran-hub.aot"));
    }

    @Test
    void cacheOfAnEarlierBuildIsNot() throws IOException {
        write("giliran-hub.aot", BUILT.plusSeconds(1));
        write("lib/jetty.jar", BUILT.plusSeconds(2));
        assertThat(Installation.HUB.cache()).isEmpty();

        write("lib/jetty.jar", BUILT);
        write("giliran-hub-1.jar", BUILT.plusSeconds(2));
        assertThat(Installation.HUB.cache()).isEmpty();
    }

    @Test
    void noCacheIsNoTrouble() {
        assertThat(Installation.HUB.cache()).isEmpty();
    }
}
