package id.giliran.counterclient.desk;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which of the lists is in sight, and how long each is. */
final class RailTabs extends HBox {
    private final Map<RailList, ToggleButton> tabs = new EnumMap<>(RailList.class);
    private final Map<RailList, Label> counts = new EnumMap<>(RailList.class);

    RailTabs(DeskViewModel desk, Wording wording) {
        getStyleClass().add("rail-tabs");
        for (RailList list : RailList.values()) {
            String name = list.name().toLowerCase(Locale.ROOT);
            Label count = Shapes.label("", "count");
            VBox content = new VBox(count, Shapes.label(wording.text("list." + name), "words"));
            content.setAlignment(Pos.CENTER);
            ToggleButton tab = new ToggleButton();
            tab.setId("list-" + name);
            tab.getStyleClass().add("rail-tab");
            tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            tab.setGraphic(content);
            tab.setAccessibleText(wording.text("list." + name));
            tab.setFocusTraversable(false);
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setOnAction(pressed -> {
                desk.show(list);
                choose(list);
            });
            HBox.setHgrow(tab, Priority.ALWAYS);
            tabs.put(list, tab);
            counts.put(list, count);
            getChildren().add(tab);
        }
        desk.listProperty().subscribe(this::choose);
        getStyleClass().add(Styles.CAPTION);
    }

    void show(DeskState.Rail rail) {
        count(RailList.LINE, rail.waitingInAll());
        count(RailList.MISSED, rail.missed().size());
        count(RailList.HISTORY, rail.history().size());
        count(RailList.NOTES, rail.notes().size());
    }

    private void count(RailList list, int size) {
        Objects.requireNonNull(counts.get(list)).setText(Integer.toString(size));
    }

    private void choose(RailList chosen) {
        tabs.forEach((list, tab) -> tab.setSelected(list == chosen));
    }
}
