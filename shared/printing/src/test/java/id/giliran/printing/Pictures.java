package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures of tickets, for people and to be compared. */
final class Pictures {
    private static final Path SCREENS = Path.of("target", "screens");

    private Pictures() {}

    /** Puts a picture where people look. */
    static void show(BufferedImage picture, String name) throws IOException {
        Files.createDirectories(SCREENS);
        ImageIO.write(picture, "png", SCREENS.resolve(name + ".png").toFile());
    }

    static void assertSameDots(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        assertThat(differing(one, other, 0)).isZero();
    }

    /** The dots that differ by more than so many of 256 greys. */
    static long differing(BufferedImage one, BufferedImage other, int greys) {
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int difference = (one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF);
                differing += Math.abs(difference) > greys ? 1 : 0;
            }
        }
        return differing;
    }
}
