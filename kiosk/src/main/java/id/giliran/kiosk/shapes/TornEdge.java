package id.giliran.kiosk.shapes;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** The teeth that a cutter leaves. */
final class TornEdge extends Region {
    private static final double TOOTH = 24;
    private static final double DEPTH = 12;

    private final Polygon teeth = Shapes.styled(new Polygon(), "ticket-teeth");

    TornEdge() {
        setMinHeight(DEPTH);
        setPrefHeight(DEPTH);
        getChildren().add(teeth);
    }

    @Override
    protected void layoutChildren() {
        int count = Math.max(1, (int) Math.round(getWidth() / TOOTH));
        double tooth = getWidth() / count;
        // One pixel up into the paper, so that no seam shows between them.
        teeth.getPoints().setAll(getWidth(), -1.0, 0.0, -1.0, 0.0, DEPTH);
        for (int at = 0; at < count; at++) {
            teeth.getPoints().addAll((at + 0.5) * tooth, 0.0, (at + 1) * tooth, DEPTH);
        }
    }
}
