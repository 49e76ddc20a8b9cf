package id.giliran.kiosk.technician;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.kiosk.shapes.Shapes;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The printer at a glance: what it is, whether it prints, and how much paper is left. */
final class PrinterCard extends VBox {
    private final StackPane sign = Shapes.styled(new StackPane(Icons.PRINTER.node()), "sign");
    private final Label state = Shapes.label("", Styles.HEADING);
    private final Label warnings = Shapes.label("", Styles.BODY);
    private final Label printer = Shapes.label("", Styles.CAPTION);
    private final Label paper = Shapes.label("", Styles.BODY);
    private final Region share = Shapes.styled(new Region(), "paper-share");
    private final Meter meter = new Meter(share);

    PrinterCard() {
        VBox words = Shapes.growing(new VBox(state, warnings, printer));
        HBox top = Shapes.styled(new HBox(sign, words), "printer-top");
        getChildren().addAll(top, meter, paper);
        getStyleClass().addAll(Styles.CARD, "technician-card", "printer-card");
    }

    void show(ServicePage page) {
        sign.getStyleClass().remove("fault");
        if (page.trouble()) {
            sign.getStyleClass().add("fault");
        }
        state.setText(page.state());
        warnings.setText(String.join(". ", page.warnings()));
        Shapes.show(warnings, !page.warnings().isEmpty());
        printer.setText(page.printer());
        paper.setText(page.paper());
        meter.show(page.paperShare());
    }

    /** A bar that is filled as far as the roll reaches. */
    private static final class Meter extends Region {
        private static final double HEIGHT = 20;

        private final Region filled;
        private double part;

        Meter(Region filled) {
            this.filled = filled;
            getChildren().add(filled);
            getStyleClass().add("paper-meter");
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
        }

        void show(double share) {
            part = Math.clamp(share, 0, 1);
            Shapes.show(this, share >= 0);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, getWidth() * part, getHeight());
        }
    }
}
