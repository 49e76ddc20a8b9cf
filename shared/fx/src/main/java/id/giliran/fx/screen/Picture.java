package id.giliran.fx.screen;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Draws a scene or a node into a PNG file, on screen or off. May be called on any thread; the drawing itself happens on the FX thread. */
public final class Picture {
    private static final int PASSES = 3;

    private Picture() {}

    /**
     * Draws a scene at its own size. The folder is made when it is not there.
     *
     * @throws IOException when the scene has no size or the file cannot be written; the message names the file
     */
    public static void save(Scene scene, Path file) throws IOException {
        write(FxToolkit.call(() -> settled(scene).snapshot(null)), file);
    }

    /**
     * A scene in a window is laid out with every pulse; one without a window only when it is drawn, and once is too few for what
     * chooses its size by the room that it got.
     */
    private static Scene settled(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    /**
     * Draws one node of a scene at its own size.
     *
     * @throws IOException as {@link #save(Scene, Path)}
     */
    public static void save(Node node, Path file) throws IOException {
        write(FxToolkit.call(() -> node.snapshot(new SnapshotParameters(), null)), file);
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width < 2 || height < 2) {
            throw new IOException("The picture " + file + " cannot be drawn: what it shows has no size yet.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(pixels(image, width, height), "png", file.toFile())) {
            throw new IOException("The picture " + file + " cannot be written: this Java has no PNG writer.");
        }
    }

    private static BufferedImage pixels(Image image, int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return copy;
    }
}
