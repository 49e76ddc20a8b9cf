package id.giliran.printing;

import id.giliran.settings.SettingsException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Designs of tickets that an office might have. */
final class Designs {
    private Designs() {}

    /** The shipped one, with a logo above it that the printer keeps too, and with a sound. */
    static TicketDesign withLogo(Path folder) throws IOException, SettingsException {
        drawLogo(folder.resolve("logo.png"), false);
        return write(folder, "  - {show: logo, file: logo.png, millimetres: 24, kept: 1}\n");
    }

    /** The same with a logo that has all greys. */
    static TicketDesign withPhotograph(Path folder) throws IOException, SettingsException {
        drawLogo(folder.resolve("logo.png"), true);
        return write(folder, "  - {show: logo, file: logo.png, millimetres: 24}\n");
    }

    private static TicketDesign write(Path folder, String logo) throws IOException, SettingsException {
        String shipped = Files.readString(Profiles.CONFIG.resolve("ticket.yaml"));
        Files.writeString(
                folder.resolve("ticket.yaml"),
                shipped.replace("blocks:\n", "blocks:\n" + logo).replace("beep: false", "beep: true"));
        return TicketDesign.read(folder);
    }

    private static void drawLogo(Path file, boolean grey) throws IOException {
        BufferedImage logo = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = logo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(grey ? new GradientPaint(0, 0, Color.BLACK, 800, 0, Color.WHITE) : Color.BLACK);
        pen.fillOval(150, 50, 500, 500);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(40));
        pen.drawLine(250, 300, 550, 300);
        pen.drawLine(400, 150, 400, 450);
        pen.dispose();
        ImageIO.write(logo, "png", file.toFile());
    }
}
