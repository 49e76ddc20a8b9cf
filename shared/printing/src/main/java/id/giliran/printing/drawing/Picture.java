package id.giliran.printing.drawing;

import id.giliran.printing.escpos.DotImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of an office, such as its logo, as dots of any paper. */
public final class Picture {
    private static final int WHITE = 0xFF;
    private static final int HALF_BLACK = 0x80;
    /** Grey is what is neither nearly black nor nearly white; a drawing has little of it, a photograph much. */
    private static final int NEARLY = 0x40;

    private static final double MUCH_GREY = 0.15;
    private static final int LARGEST_SIDE = 4000;

    private final BufferedImage picture;

    private Picture(BufferedImage picture) {
        this.picture = picture;
    }

    /**
     * Reads a picture; what is transparent in it is paper.
     *
     * @throws IOException with a sentence for a person when it is none
     */
    public static Picture read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no picture " + file.toAbsolutePath() + ".");
        }
        BufferedImage read = ImageIO.read(file.toFile());
        if (read == null) {
            throw new IOException(file.toAbsolutePath() + " is not a picture: save it as PNG.");
        }
        if (Math.max(read.getWidth(), read.getHeight()) > LARGEST_SIDE) {
            throw new IOException(file.toAbsolutePath() + " is larger than " + LARGEST_SIDE
                    + " dots: save it with a width of some 600.");
        }
        return new Picture(read);
    }

    /** Its height for a width, both in the same unit. */
    public double height(double width) {
        return width * picture.getHeight() / picture.getWidth();
    }

    /** The picture in black and white: greys become a pattern where there are many, else the nearer of the two. */
    public DotImage dots(int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scaled.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(halved(width), 0, 0, width, height, null);
        pen.dispose();
        Raster grey = scaled.getData();
        return isPhotograph(grey)
                ? diffused(grey)
                : DotImage.of(width, height, (x, y) -> grey.getSample(x, y, 0) < HALF_BLACK);
    }

    /** Interpolation looks at few points, so a much larger picture is halved first until none is skipped. */
    private BufferedImage halved(int width) {
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2) {
            BufferedImage half =
                    new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static boolean isPhotograph(Raster grey) {
        int greys = 0;
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int value = grey.getSample(x, y, 0);
                greys += value > NEARLY && value < WHITE - NEARLY ? 1 : 0;
            }
        }
        return greys > MUCH_GREY * grey.getWidth() * grey.getHeight();
    }

    /** Floyd and Steinberg's way: what a dot is too dark or too light is passed on to its neighbours. */
    private static DotImage diffused(Raster grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        double[][] wanted = new double[height + 1][width + 2];
        boolean[][] black = new boolean[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = grey.getSample(x, y, 0) + wanted[y][x + 1];
                black[y][x] = value < HALF_BLACK;
                double error = (value - (black[y][x] ? 0 : WHITE)) / 16;
                wanted[y][x + 2] += 7 * error;
                wanted[y + 1][x] += 3 * error;
                wanted[y + 1][x + 1] += 5 * error;
                wanted[y + 1][x + 2] += error;
            }
        }
        return DotImage.of(width, height, (x, y) -> black[y][x]);
    }
}
