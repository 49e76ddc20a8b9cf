package id.giliran.fx.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Puts the look on a scene: Inter, the colour tokens of a theme, the shared shapes, then the program's own style sheets. */
public final class Look {
    /** Family name of the regular and the bold face. */
    public static final String FAMILY = "Inter";

    /** Family name of the semibold face: JavaFX knows no weight between regular and bold. */
    public static final String FAMILY_SEMIBOLD = "Inter SemiBold";

    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FACES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
    private static final double ANY_SIZE = 16;

    private Look() {}

    /**
     * Dresses a scene; dressing it again changes the theme in place.
     *
     * @param programSheets absolute resource paths of the program's own sheets, such as {@code /id/giliran/kiosk/kiosk.css}
     * @throws IllegalArgumentException when such a sheet does not exist
     */
    public static void dress(Scene scene, Theme theme, String... programSheets) {
        loadFonts();
        List<String> sheets = new ArrayList<>();
        theme.sheets().forEach(name -> sheets.add(address("/id/giliran/fx/look/" + name)));
        for (String programSheet : programSheets) {
            sheets.add(address(programSheet));
        }
        scene.getStylesheets().setAll(sheets);
    }

    /**
     * Loads Inter. {@code FxToolkit.start} does it too: on a machine without any font of its own it must happen before the
     * first control is made, or JavaFX dies with a NullPointerException and leaves a dead screen.
     */
    public static void loadFonts() {
        Loaded.check();
    }

    private static String address(String resource) {
        URL url = Look.class.getResource(resource);
        if (url == null) {
            throw new IllegalArgumentException(
                    "There is no style sheet " + resource + " on the class path; check the path given to Look.dress.");
        }
        return url.toExternalForm();
    }

    private static void loadFont(String face) {
        try (InputStream bytes = Look.class.getResourceAsStream(FONTS + face)) {
            if (bytes == null || Font.loadFont(bytes, ANY_SIZE) == null) {
                throw new IllegalStateException(
                        "The font " + face + " cannot be loaded; the jar flatlaf-fonts-inter is missing or damaged.");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + face + " cannot be read.", unreadable);
        }
    }

    /** Loads once, at first use, whichever thread comes first. */
    private static final class Loaded {
        static {
            FACES.forEach(Look::loadFont);
            ShapedPieces.install();
        }

        private Loaded() {}

        static void check() {
            // Reaching this class is what loads the fonts.
        }
    }
}
