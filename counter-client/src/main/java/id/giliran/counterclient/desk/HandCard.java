package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The visitor in hand: the number as large as the card allows, what is known, and the running timer. */
final class HandCard extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final double NUMBER_HEIGHT = 88;
    private static final double COMPACT_NUMBER_HEIGHT = 40;
    private static final double CHIP_GAP = 8;
    private static final double CHIPS_WIDTH = 620;

    private final HeroNumber number = new HeroNumber();
    private final Label title = Shapes.paragraph("", Styles.HEADING);
    private final VBox lines = new VBox(2);
    private final FlowPane chips = new FlowPane(CHIP_GAP, CHIP_GAP);
    private final KeyButton reprint;
    private final HBox bottom;
    private final DigitCells timer = new DigitCells();
    private final Label timerCaption = Shapes.label("", Styles.CAPTION);
    private final VBox timerBox;
    private boolean compact;
    private InHand shown = new InHand("", "", List.of(), List.of(), "", "", false, List.of(), false);

    /** A card with the button that asks for the visitor's paper once more. */
    HandCard(Consumer<DeskKey> pressed, KeyCaps keys) {
        reprint = new KeyButton("act-reprint", "", keys.of(KeyUse.REPRINT), Styles.QUIET);
        bottom = new HBox(CHIP_GAP, chips, reprint);
        getStyleClass().addAll(Styles.CARD, "hand-card");
        setId("in-hand");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        number.setId("number");
        number.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        timer.setId("timer");
        timer.getStyleClass().addAll(Styles.DISPLAY_NUMBER);
        VBox info = new VBox(8, title, lines);
        info.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(info, Priority.ALWAYS);
        timerBox = new VBox(timer, timerCaption);
        timerBox.getStyleClass().add("timer-box");
        timerBox.setAlignment(Pos.CENTER_RIGHT);
        timerBox.setMinWidth(Region.USE_PREF_SIZE);
        timerBox.setFillWidth(false);
        HBox top = new HBox(number, info, timerBox);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top");
        reprint.setOnAction(event -> pressed.accept(DeskKey.REPRINT));
        reprint.setMaxWidth(USE_PREF_SIZE);
        reprint.setFocusTraversable(false);
        chips.setPrefWrapLength(CHIPS_WIDTH);
        HBox.setHgrow(chips, Priority.ALWAYS);
        bottom.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, bottom);
        layoutFor(false);
    }

    void showKeys(Map<DeskKey, DeskState.KeyFace> keys) {
        HeadBar.show(reprint, Objects.requireNonNull(keys.get(DeskKey.REPRINT)));
    }

    /** Leaves most of the height to an open question that needs it. */
    void layoutFor(boolean little) {
        compact = little;
        number.setMaximum(little ? COMPACT_NUMBER_HEIGHT : NUMBER_HEIGHT);
        pseudoClassStateChanged(COMPACT, little);
        show(shown);
    }

    void show(InHand inHand) {
        shown = inHand;
        boolean somebody = !inHand.number().isEmpty();
        number.setText(inHand.number());
        Shapes.show(number, somebody);
        title.setText(inHand.title());
        title.getStyleClass().setAll("label", somebody || compact ? Styles.HEADING : Styles.TITLE);
        lines.getChildren().setAll(inHand.lines().stream().map(HandCard::line).toList());
        Shapes.show(lines, !compact);
        chips.getChildren().setAll(inHand.chips().stream().map(HandCard::chip).toList());
        Shapes.show(bottom, !compact);
        showTimer(inHand);
    }

    private void showTimer(InHand inHand) {
        Shapes.show(timerBox, !inHand.timer().isEmpty());
        timer.setText(inHand.timer());
        timerCaption.setText(inHand.timerCaption());
        Shapes.show(timerCaption, !compact);
        pseudoClassStateChanged(LATE, inHand.late());
    }

    private static Label line(String words) {
        Label line = Shapes.paragraph(words, Styles.BODY);
        line.getStyleClass().add(Styles.MUTED);
        return line;
    }

    private static Node chip(Chip chip) {
        return switch (chip.kind()) {
            case CALLED -> Shapes.label(chip.words(), Styles.CHIP, "chip-called");
            case PLAIN -> Shapes.label(chip.words(), Styles.CHIP);
            case PRIORITY -> signed(Icons.PRIORITY, chip.words());
            case WARNING -> signed(Icons.WARNING, chip.words());
            case UNSENT -> signed(Icons.CLOCK, chip.words());
        };
    }

    private static Label signed(Icons icon, String words) {
        Label label = Shapes.label(words, Styles.CHIP, Styles.CHIP_PRIORITY);
        label.setGraphic(icon.node());
        return label;
    }
}
