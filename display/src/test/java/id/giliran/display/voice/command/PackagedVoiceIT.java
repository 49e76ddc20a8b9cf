package id.giliran.display.voice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The voice out of a jar, as it is installed: grammars and clips are found in there too. */
final class PackagedVoiceIT {
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aPackagedProgramSpeaksToo() throws Exception {
        Path jar = folder.resolve("display with a space.jar");
        pack(jar);
        Path output = folder.resolve("output.txt");
        String path = System.getProperty("java.class.path").replace(CLASSES.toString(), jar.toString());
        assertThat(path.split(File.pathSeparator, -1)).contains(jar.toString()).doesNotContain(CLASSES.toString());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        VoiceMain.class.getName(),
                        "check",
                        "--clips=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .contains("en (English): the shipped voice speaks", "id (Bahasa Indonesia): the shipped voice speaks");
        assertThat(process.exitValue()).isZero();
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(CLASSES.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, entries);
                entries.closeEntry();
            }
        }
    }
}
