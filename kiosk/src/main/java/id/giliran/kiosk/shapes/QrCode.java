package id.giliran.kiosk.shapes;

import id.giliran.printing.escpos.QrModules;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** A QR code with its quiet zone, in whole drawing pixels, so that a camera finds its edges. */
public final class QrCode extends Region {
    /** ISO/IEC 18004 asks for four modules of light around the code. */
    private static final int QUIET = 4;

    private final SVGPath squares = Shapes.styled(new SVGPath(), "qr-squares");
    private int modules = 1;

    public QrCode(ObservableValue<String> text) {
        squares.setFillRule(FillRule.NON_ZERO);
        squares.setManaged(false);
        getChildren().add(squares);
        getStyleClass().add("qr-code");
        text.subscribe(this::show);
    }

    /** Takes this much room on each side, in drawing pixels. */
    public void side(double pixels) {
        setMinSize(pixels, pixels);
        setPrefSize(pixels, pixels);
        setMaxSize(pixels, pixels);
    }

    private void show(String text) {
        squares.setContent("");
        if (!text.isEmpty()) {
            QrModules code = QrModules.of(text);
            modules = code.size();
            squares.setContent(path(code));
        }
        requestLayout();
    }

    private static String path(QrModules code) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    @Override
    protected void layoutChildren() {
        double module = Math.max(1, Math.floor(Math.min(getWidth(), getHeight()) / (modules + 2 * QUIET)));
        // Shapes are scaled about their middle.
        squares.setScaleX(module);
        squares.setScaleY(module);
        double whole = squares.getLayoutBounds().getWidth();
        squares.setLayoutX((getWidth() - whole) / 2 - squares.getLayoutBounds().getMinX());
        squares.setLayoutY((getHeight() - whole) / 2 - squares.getLayoutBounds().getMinY());
    }
}
