package id.giliran.rehearsal.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** All faces of the office on one sheet, put together from the demo's other pictures: the picture of the README. */
final class OfficePicture {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1100;
    private static final int GAP = 24;
    private static final int KIOSK_WIDTH = 592;
    private static final int LOWER_HEIGHT = 322;
    private static final Color GROUND = new Color(0xD5DDE6);

    private final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D drawing = sheet.createGraphics();

    private OfficePicture() {
        drawing.setColor(GROUND);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /** Puts {@code office.png} beside the pictures; a face that was never drawn leaves its place empty. */
    static void compose(Path pictures, Path tickets) throws IOException {
        OfficePicture office = new OfficePicture();
        int right = GAP + KIOSK_WIDTH + GAP;
        int rightWidth = WIDTH - right - GAP;
        office.put(pictures.resolve("kiosk-1-services.png"), GAP, GAP, KIOSK_WIDTH, HEIGHT - 2 * GAP);
        office.put(pictures.resolve("display-end.png"), right, GAP, rightWidth, HEIGHT - LOWER_HEIGHT - 3 * GAP);
        int lower = HEIGHT - GAP - LOWER_HEIGHT;
        int x = right;
        x += office.put(pictures.resolve("counter-end.png"), x, lower, rightWidth, LOWER_HEIGHT) + GAP;
        x += office.put(pictures.resolve("kiosk-2-requirements.png"), x, lower, rightWidth, LOWER_HEIGHT) + GAP;
        x += office.put(pictures.resolve("kiosk-3-ticket.png"), x, lower, rightWidth, LOWER_HEIGHT) + GAP;
        Optional<Path> ticket = tallest(tickets);
        if (ticket.isPresent()) {
            office.put(ticket.get(), x, lower, WIDTH - GAP - x, LOWER_HEIGHT);
        }
        office.drawing.dispose();
        ImageIO.write(office.sheet, "png", pictures.resolve("office.png").toFile());
    }

    /** The ticket with most on it. */
    private static Optional<Path> tallest(Path tickets) throws IOException {
        try (Stream<Path> files = Files.list(tickets)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()));
        }
    }

    /** Draws a picture as large as it fits into the box; the width that it took. */
    private int put(Path file, int x, int y, int mostWidth, int mostHeight) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        BufferedImage face = ImageIO.read(file.toFile());
        double scale = Math.min((double) mostWidth / face.getWidth(), (double) mostHeight / face.getHeight());
        int width = (int) Math.round(face.getWidth() * scale);
        int height = (int) Math.round(face.getHeight() * scale);
        // Halving first keeps small type legible; one large step would drop pixels.
        BufferedImage halved = face;
        while (halved.getWidth() > 2 * width) {
            halved = half(halved);
        }
        drawing.drawImage(halved, x, y, width, height, null);
        return width;
    }

    private static BufferedImage half(BufferedImage image) {
        BufferedImage half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = half.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        drawing.dispose();
        return half;
    }
}
