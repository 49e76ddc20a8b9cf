package id.giliran.counterclient.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Buttons of which one is chosen. The arrow keys move the choice, the digits choose directly, and Tab leaves: the whole grid is one
 * stop on its way.
 */
public final class ChoiceGrid extends GridPane {
    private static final double GAP = 8;

    private final int columns;
    private final IntConsumer picked;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private int chosen = -1;

    /** A grid without buttons; {@code picked} is told the place of the choice, from 0. */
    public ChoiceGrid(int columns, IntConsumer picked) {
        this.columns = columns;
        this.picked = picked;
        setHgap(GAP);
        setVgap(GAP);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            equal.setFillWidth(true);
            getColumnConstraints().add(equal);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a choice with this content at the next place. */
    public void add(String id, Node content, String spoken) {
        int place = buttons.size();
        ChoiceButton button = new ChoiceButton(content);
        button.setId(id);
        button.setAccessibleText(spoken);
        button.setFocusTraversable(place == 0);
        button.setOnAction(pressed -> {
            picked.accept(place);
            choose(place);
        });
        buttons.add(button);
        add(button, place % columns, place / columns);
    }

    /** What is at this place can be seen, and not chosen. */
    public void forbid(int place) {
        buttons.get(place).setDisable(true);
    }

    /** Shows this choice, none when below zero. */
    public void choose(int place) {
        chosen = place;
        for (int each = 0; each < buttons.size(); each++) {
            buttons.get(each).setSelected(each == place);
            buttons.get(each).setFocusTraversable(each == Math.max(0, place));
        }
    }

    /** Puts the keyboard on the choice, or on the first one when none is made. */
    public void focusChoice() {
        if (!buttons.isEmpty()) {
            buttons.get(Math.max(0, chosen)).requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int target = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : neighbour(code);
        boolean moves = code.isDigitKey() || code.isArrowKey();
        if (!moves || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        if (target >= 0 && target < buttons.size() && !buttons.get(target).isDisabled()) {
            picked.accept(target);
            choose(target);
            buttons.get(target).requestFocus();
        }
    }

    private int neighbour(KeyCode code) {
        int from = focused();
        return switch (code) {
            case LEFT, KP_LEFT -> from - 1;
            case RIGHT, KP_RIGHT -> from + 1;
            case UP, KP_UP -> from - columns;
            case DOWN, KP_DOWN -> from + columns;
            default -> -1;
        };
    }

    private int focused() {
        for (int place = 0; place < buttons.size(); place++) {
            if (buttons.get(place).isFocused()) {
                return place;
            }
        }
        return Math.max(0, chosen);
    }
}
