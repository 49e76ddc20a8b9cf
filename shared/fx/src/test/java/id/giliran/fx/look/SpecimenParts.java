package id.giliran.fx.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces from which the specimen sheets are put together. */
final class SpecimenParts {
    private SpecimenParts() {}

    static Button tile(String letter, int place, String name, String wait, String count) {
        Label badge = label(letter, Styles.BADGE);
        badge.getStyleClass().add(Styles.service(place));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox waiting = new VBox(clock(count, Styles.HEADING), label("menunggu", Styles.CAPTION));
        waiting.setAlignment(Pos.TOP_RIGHT);
        VBox content =
                new VBox(16, new HBox(badge, gap, waiting), label(name, Styles.HEADING), label(wait, Styles.CAPTION));
        content.setPrefWidth(402);
        Button tile = button(name, Styles.TILE);
        tile.setGraphic(content);
        return tile;
    }

    static Label chip() {
        Label chip = label("Prioritas", Styles.CHIP);
        chip.getStyleClass().add(Styles.CHIP_PRIORITY);
        return chip;
    }

    static Node notices() {
        return new VBox(
                12,
                notice(Icons.WARNING, "Kertas hampir habis.", Styles.NOTICE_WARNING),
                notice(Icons.PRINTER, "Printer tidak siap. Silakan ke loket informasi.", Styles.NOTICE_FAULT),
                notice(Icons.CLOCK, "Sambungan terputus, data pukul 10.42", Styles.NOTICE_STALE),
                notice(Icons.CHECK, "Tersambung kembali.", Styles.NOTICE_GOOD));
    }

    static Node notice(Icons icon, String words, String kind) {
        return styled(new HBox(icon.node(), label(words, Styles.BODY)), Styles.NOTICE, kind);
    }

    static Node icons() {
        FlowPane all = new FlowPane(24, 12);
        for (Icons icon : Icons.values()) {
            Region node = icon.node();
            node.setStyle(node.getStyle() + "-fx-font-size: 72px;");
            all.getChildren().add(node);
        }
        return all;
    }

    static Button key(String words, String key) {
        Label cap = label(key, Styles.KEYCAP);
        HBox content = new HBox(12, label(words, Styles.SEMIBOLD), spring(), cap);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(190);
        Button button = button(words, Styles.TILE);
        button.setGraphic(content);
        return button;
    }

    static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static DigitCells clock(String text, String type) {
        DigitCells cells = new DigitCells(text);
        cells.getStyleClass().add(type);
        return cells;
    }

    static Label label(String words, String type) {
        return styled(new Label(words), type);
    }

    static Button button(String words, String... kinds) {
        return styled(new Button(words), kinds);
    }

    static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
