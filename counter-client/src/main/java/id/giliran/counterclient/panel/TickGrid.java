package id.giliran.counterclient.panel;

import id.giliran.counterclient.shapes.ChoiceButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws ticks as a column of boxes: arrows move, the space bar and the digits tick. */
final class TickGrid extends VBox {
    private final Ticks ticks;
    private final List<ToggleButton> buttons = new ArrayList<>();

    TickGrid(Ticks ticks) {
        super(6);
        this.ticks = ticks;
        getStyleClass().add("ticks");
        for (int place = 0; place < ticks.choices().size(); place++) {
            buttons.add(button(place));
        }
        getChildren().addAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ticks.tickedProperty().subscribe(this::show);
    }

    private ToggleButton button(int place) {
        String words = ticks.choices().get(place);
        Label label = Shapes.paragraph(words, "words");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox content = new HBox(12, box(), label);
        if (place < 9) {
            content.getChildren().add(Shapes.label(Integer.toString(place + 1), Styles.KEYCAP));
        }
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ChoiceButton(content);
        button.setId("tick-" + (place + 1));
        button.getStyleClass().add("tick");
        button.setAccessibleText(words);
        button.setFocusTraversable(place == 0);
        button.setOnAction(pressed -> {
            ticks.toggle(place);
            show(ticks.tickedProperty().get());
        });
        return button;
    }

    private static Node box() {
        StackPane box = new StackPane(Icons.CHECK.node());
        box.getStyleClass().add("box");
        return box;
    }

    private void show(Set<Integer> ticked) {
        for (int place = 0; place < buttons.size(); place++) {
            buttons.get(place).setSelected(ticked.contains(place));
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (code.isDigitKey()) {
            event.consume();
            ticks.toggle(code.getName().charAt(code.getName().length() - 1) - '1');
        } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
            event.consume();
            move(code == KeyCode.UP ? -1 : 1);
        }
    }

    private void move(int by) {
        for (int place = 0; place < buttons.size(); place++) {
            int target = place + by;
            if (buttons.get(place).isFocused() && target >= 0 && target < buttons.size()) {
                buttons.get(target).requestFocus();
                return;
            }
        }
    }
}
