package id.giliran.display.hall;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Moves the whole wall by a few pixels, so that no edge stands for years on the same ones and burns in. The wall is as much larger than
 * the panel as it moves: its grounds reach every edge, and its margins are far wider than that, so that nothing is cut.
 */
final class PixelShift extends Region {
    /** Places on the way, a square that ends where it began. */
    static final int STEPS = 16;

    private static final int SIDE = STEPS / 4;

    private final Node content;
    private final double reach;

    PixelShift(Node content, boolean wanted) {
        this.content = content;
        this.reach = wanted ? SIDE / 2.0 : 0;
        getChildren().add(content);
    }

    /** Goes to a place on the way. */
    void show(int step) {
        if (reach > 0) {
            content.setTranslateX(along(step) - reach);
            content.setTranslateY(along(Math.floorMod(step - SIDE, STEPS)) - reach);
        }
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(-reach, -reach, getWidth() + 2 * reach, getHeight() + 2 * reach);
    }

    /** One axis: up one side, along the next, down the third, along the last. */
    private static double along(int step) {
        int side = step / SIDE;
        int part = step % SIDE;
        return switch (side) {
            case 0 -> part;
            case 1 -> SIDE;
            case 2 -> SIDE - part;
            default -> 0;
        };
    }
}
