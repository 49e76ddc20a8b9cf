package id.giliran.display.hall;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Draws the eye to a new call: for 5 s the node turns between two looks once a second, then it rests. WCAG 2.3.1 allows three flashes a
 * second at most. Steps instead of a fade: the wall is redrawn twice a second and not at every frame.
 */
final class Pulse {
    static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");

    private static final Duration HALF_A_TURN = Duration.millis(500);
    private static final int HALF_TURNS = 10;

    private final Node node;
    private final boolean motion;
    private final Timeline timeline;
    private boolean turned;

    Pulse(Node node, boolean motion) {
        this.node = node;
        this.motion = motion;
        this.timeline = new Timeline(new KeyFrame(HALF_A_TURN, due -> turn(!turned)));
        timeline.setCycleCount(HALF_TURNS);
        timeline.setOnFinished(over -> turn(false));
    }

    void start() {
        if (motion) {
            turn(false);
            timeline.playFromStart();
        }
    }

    void stop() {
        timeline.stop();
        turn(false);
    }

    private void turn(boolean value) {
        turned = value;
        node.pseudoClassStateChanged(TURNED, value);
    }
}
