package id.giliran.display.hall;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Makes pictures such as an office hangs on its wall. */
final class Posters {
    private Posters() {}

    static void draw(Path file, int width, int height) throws IOException {
        BufferedImage poster = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = poster.createGraphics();
        pen.setColor(new Color(0xE6EEF6));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x0A5C8A));
        pen.fillOval(width / 8, height / 5, height / 2, height / 2);
        pen.setColor(new Color(0x00694C));
        pen.fillRect(width / 2, height / 3, width / 3, height / 4);
        pen.dispose();
        ImageIO.write(poster, "png", file.toFile());
    }
}
