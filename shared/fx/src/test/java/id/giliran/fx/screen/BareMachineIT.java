package id.giliran.fx.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class BareMachineIT {
    @TempDir
    private Path folder;

    @Test
    void programWithoutAScreenEndsWithOneSentence() throws Exception {
        Path answer = folder.resolve("answer.txt");
        ProcessBuilder program = program(false, answer);
        program.environment().remove("DISPLAY");
        program.environment().remove("WAYLAND_DISPLAY");
        assertThat(exitCode(program)).isEqualTo(3);
        assertThat(Files.readString(answer))
                .startsWith("This machine has no screen")
                .endsWith("draw off-screen.");
    }

    @Test
    void displayThatDoesNotAnswerEndsTheProgramWithOneSentence() throws Exception {
        Path answer = folder.resolve("answer.txt");
        ProcessBuilder program = program(false, answer);
        program.environment().put("DISPLAY", ":987");
        assertThat(exitCode(program)).isEqualTo(3);
        assertThat(Files.readString(answer))
                .startsWith("The screen cannot be opened")
                .endsWith("draw off-screen.");
    }

    @Test
    void programWithoutAnySystemFontDrawsItsText() throws Exception {
        Path picture = folder.resolve("picture.png");
        Path noFonts = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("none") + "</dir></fontconfig>");
        ProcessBuilder program = program(true, picture);
        program.environment().put("FONTCONFIG_FILE", noFonts.toString());
        assertThat(exitCode(program))
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        assertThat(coloursOf(picture)).hasSizeGreaterThan(10);
    }

    private ProcessBuilder program(boolean headless, Path answer) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProgram.class.getName(),
                        Boolean.toString(headless),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
    }

    private static int exitCode(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Set<Integer> coloursOf(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            colours.add(pixel);
        }
        return colours;
    }
}
