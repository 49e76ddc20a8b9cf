package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
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
final class HandCard extends HBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final double NUMBER_HEIGHT = 92;
    private static final double COMPACT_NUMBER_HEIGHT = 40;
    private static final double CHIP_GAP = 8;

    private final HeroNumber number = new HeroNumber();
    private final Label title = Shapes.paragraph("", Styles.HEADING);
    private final VBox lines = new VBox(2);
    private final FlowPane chips = new FlowPane(CHIP_GAP, CHIP_GAP);
    private final DigitCells timer = new DigitCells();
    private final Label timerCaption = Shapes.label("", Styles.CAPTION);
    private final Node lateSign = Icons.WARNING.node();
    private final VBox timerBox;
    private boolean compact;
    private InHand shown = new InHand("", "", List.of(), List.of(), "", "", false);

    HandCard() {
        getStyleClass().addAll(Styles.CARD, "hand-card");
        setId("in-hand");
        setAlignment(Pos.CENTER_LEFT);
        number.setId("number");
        number.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        timer.setId("timer");
        timer.getStyleClass().addAll(Styles.DISPLAY_NUMBER);
        VBox info = new VBox(8, title, lines, chips);
        info.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(info, Priority.ALWAYS);
        HBox caption = new HBox(6, lateSign, timerCaption);
        caption.setAlignment(Pos.CENTER_RIGHT);
        caption.getStyleClass().add("timer-caption");
        timerBox = new VBox(timer, caption);
        timerBox.setAlignment(Pos.CENTER_RIGHT);
        timerBox.setMinWidth(Region.USE_PREF_SIZE);
        timerBox.setFillWidth(false);
        getChildren().addAll(number, info, timerBox);
        layoutFor(false);
    }

    /** Leaves most of the height to an open question. */
    void layoutFor(boolean panelOpen) {
        compact = panelOpen;
        number.setMaximum(panelOpen ? COMPACT_NUMBER_HEIGHT : NUMBER_HEIGHT);
        pseudoClassStateChanged(COMPACT, panelOpen);
        show(shown);
    }

    void show(InHand inHand) {
        shown = inHand;
        boolean somebody = !inHand.number().isEmpty();
        number.setText(inHand.number());
        Shapes.show(number, somebody);
        title.setText(inHand.title());
        lines.getChildren()
                .setAll(inHand.lines().stream().map(HandCard::line).toList());
        Shapes.show(lines, !compact);
        chips.getChildren().setAll(inHand.chips().stream().map(HandCard::chip).toList());
        Shapes.show(chips, !compact && !inHand.chips().isEmpty());
        showTimer(inHand);
    }

    private void showTimer(InHand inHand) {
        Shapes.show(timerBox, !inHand.timer().isEmpty());
        timer.setText(inHand.timer());
        timerCaption.setText(inHand.timerCaption());
        Shapes.show(lateSign, inHand.late());
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
        };
    }

    private static Label signed(Icons icon, String words) {
        Label label = Shapes.label(words, Styles.CHIP, Styles.CHIP_PRIORITY);
        label.setGraphic(icon.node());
        return label;
    }
}
