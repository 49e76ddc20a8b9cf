package id.giliran.display.slides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes one picture at the size at which it is shown. */
final class SlideReader {
    /** A picture of this size takes 160 MB while it is decoded; a camera's has a third of that. */
    private static final long MOST_PIXELS = 40_000_000;

    private SlideReader() {}

    /**
     * Decodes a picture; it is never enlarged.
     *
     * @param width of its room in pixels
     * @param height of its room
     * @throws IOException when it is no picture, is damaged or is too large; the message says which
     */
    static Image read(Path file, double width, double height) throws IOException {
        boolean fits = fits(file, width, height);
        try (InputStream bytes = Files.newInputStream(file)) {
            Image image = fits ? new Image(bytes) : new Image(bytes, width, height, true, true);
            if (image.isError() || image.getWidth() < 1) {
                throw new IOException("it is damaged");
            }
            return image;
        }
    }

    private static boolean fits(Path file, double width, double height) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("it is no png or jpg picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes);
                return fits(reader.getWidth(0), reader.getHeight(0), width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean fits(int ownWidth, int ownHeight, double width, double height) throws IOException {
        if ((long) ownWidth * ownHeight > MOST_PIXELS) {
            throw new IOException("it is larger than 40 million pixels");
        }
        return ownWidth <= width && ownHeight <= height;
    }
}
