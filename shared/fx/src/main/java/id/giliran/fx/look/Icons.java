package id.giliran.fx.look;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/**
 * The few signs of the house, drawn for it on a 24×24 grid. A sign is as high as the font around it (1 em; set {@code -fx-font-size} on it
 * to change that) and has the text colour of its ground. It says nothing alone: words stand beside it.
 */
public enum Icons {
    ARROW_RIGHT("M3.4 9.6H20.2A2.4 2.4 0 0 1 20.2 14.4H3.4A2.4 2.4 0 0 1 3.4 9.6Z"
            + "M15.1 3.5L21.9 10.3A2.4 2.4 0 0 1 18.5 13.7L11.7 6.9A2.4 2.4 0 0 1 15.1 3.5Z"
            + "M21.9 13.7L15.1 20.5A2.4 2.4 0 0 1 11.7 17.1L18.5 10.3A2.4 2.4 0 0 1 21.9 13.7Z"),
    CHECK(
            "M3.2 13.6A1.9 1.9 0 0 1 5.9 10.9L9.4 14.4L18.1 5.2A1.9 1.9 0 0 1 20.9 7.8L10.8 18.5A1.9 1.9 0 0 1 8.1 18.5Z"),
    WARNING("M10.3 3.5A2 2 0 0 1 13.7 3.5L22.6 18.9A2 2 0 0 1 20.9 21.9H3.1A2 2 0 0 1 1.4 18.9Z"
            + "M10.8 8.6L11.1 14.6H12.9L13.2 8.6ZM10.7 16.4V18.9H13.3V16.4Z"),
    PRINTER(
            "M6 2H18V6.5H6ZM4 8H20A2 2 0 0 1 22 10V17A1 1 0 0 1 21 18H19V14H5V18H3A1 1 0 0 1 2 17V10A2 2 0 0 1 4 8ZM7 15.5H17V22H7Z"),
    CALL_STAFF("M8 2.5A4 4 0 0 1 8 10.5A4 4 0 0 1 8 2.5ZM1 20.5V18A5.5 5.5 0 0 1 6.5 12.5H9.5A5.5 5.5 0 0 1 15 18V20.5Z"
            + "M15.6 4.3A1 1 0 0 1 17 3A6 6 0 0 1 17 11A1 1 0 0 1 15.6 9.7A4.1 4.1 0 0 0 15.6 4.3Z"
            + "M18.8 1.9A1 1 0 0 1 20.3 0.6A9.6 9.6 0 0 1 20.3 13.4A1 1 0 0 1 18.8 12.1A7.6 7.6 0 0 0 18.8 1.9Z"),
    CLOCK("M12 2A10 10 0 0 1 12 22A10 10 0 0 1 12 2ZM12 4.2A7.8 7.8 0 0 0 12 19.8A7.8 7.8 0 0 0 12 4.2Z"
            + "M10.9 6.5H13.1V11.5L16.9 14L15.7 15.8L10.9 12.7Z"),
    /** A hand that holds a heart: priority without naming a group. */
    PRIORITY("M12 11.5L7.2 6.9A3.2 3.2 0 0 1 12 2.8A3.2 3.2 0 0 1 16.8 6.9Z"
            + "M2 13H5.5V21.5H2ZM7 13.4L10 12.8L14.5 14.3A1.4 1.4 0 0 1 14 17H11V17.8H14.6L19.6 15.2A1.6 1.6 0 0 1 21.4 17.9L15"
            + " 22H11.5L7 20.6Z"),
    WHEELCHAIR(
            "M10 1.5A2.2 2.2 0 0 1 10 5.9A2.2 2.2 0 0 1 10 1.5ZM8.8 7H11.2L11.5 9.6H16.5V11.6H11.8L12 13.2H17.2L19.3 18.4L21.3 17.7L22"
                    + " 19.5L18.2 20.9L15.8 15.2H9.9ZM7.9 10.6L8.2 12.9A4.6 4.6 0 1 0 14.3 18.4L15.3 20.6A6.7 6.7 0 1 1 7.9 10.6Z"),
    GLOBE(
            "M12 2A10 10 0 0 1 12 22A10 10 0 0 1 12 2ZM4.3 11H8A15 15 0 0 1 9.4 4.6A8 8 0 0 0 4.3 11ZM4.3 13A8 8 0 0 0 9.4 19.4A15 15 0"
                    + " 0 1 8 13ZM10 11H14A12 12 0 0 0 12 4.4A12 12 0 0 0 10 11ZM10 13A12 12 0 0 0 12 19.6A12 12 0 0 0 14 13ZM16 11H19.7A8 8 0"
                    + " 0 0 14.6 4.6A15 15 0 0 1 16 11ZM16 13A15 15 0 0 1 14.6 19.4A8 8 0 0 0 19.7 13Z");

    /** Two points in the corners, so that JavaFX scales the grid and not only its inked part. */
    private static final String WHOLE_GRID = "M0 0H0.01M24 24H23.99";

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** A new node with this sign: css class {@code icon} and the sign's own name, such as {@code icon-arrow-right}. */
    public Region node() {
        Region region = new Region();
        region.getStyleClass().setAll(Styles.ICON, styleClass());
        region.setStyle("-fx-shape: \"" + WHOLE_GRID + path + "\";");
        region.setMouseTransparent(true);
        if (this != ARROW_RIGHT) {
            // Only what points somewhere turns round with the writing; a mirrored check mark is none.
            region.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return region;
    }

    private String styleClass() {
        return "icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
