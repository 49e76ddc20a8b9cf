package id.giliran.counterclient;

import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.fx.screen.FxToolkit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Presses Tab all the way round, and finds what can be pressed with a mouse only. */
final class KeyReach {
    private static final int MOST = 90;
    private static final Pattern ROW = Pattern.compile("(waiting|missed|parked|done|beside)-.*");

    private final Scene scene;
    private final FxRobot robot = new FxRobot();

    KeyReach(Scene scene) {
        this.scene = scene;
    }

    List<String> missing() {
        Set<Node> reached = new HashSet<>();
        for (Node owner = next(); owner != null && reached.size() < MOST && reached.add(owner); owner = next()) {}
        return FxToolkit.call(() -> scene.getRoot().lookupAll(".button").stream()
                .filter(button -> !button.isDisabled() && isShown(button) && isUncovered(button))
                .filter(button -> !reached.contains(button) && !hasKey(button) && !isRow(button))
                .map(button -> button.getId() + " " + button)
                .toList());
    }

    private Node next() {
        robot.robotContext().getKeyboardRobot().pressNoWait(KeyCode.TAB);
        robot.robotContext().getKeyboardRobot().releaseNoWait(KeyCode.TAB);
        return FxToolkit.call(scene::getFocusOwner);
    }

    private static boolean isShown(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    /** A question lies over the desk, which waits for it. */
    private boolean isUncovered(Node node) {
        Node veil = scene.getRoot().lookupAll(".veil").stream()
                .filter(KeyReach::isShown)
                .findFirst()
                .orElse(null);
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == veil) {
                return true;
            }
        }
        return veil == null;
    }

    /** Their numbers are typed after the key for calling or resuming; and one key turns to those who stand beside. */
    private static boolean isRow(Node button) {
        return ROW.matcher(String.valueOf(button.getId())).matches();
    }

    private static boolean hasKey(Node button) {
        return button instanceof KeyButton
                && button.lookupAll(".keycap").stream()
                        .anyMatch(cap ->
                                cap instanceof Labeled label && !label.getText().isBlank());
    }
}
