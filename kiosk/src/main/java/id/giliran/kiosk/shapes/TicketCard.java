package id.giliran.kiosk.shapes;

import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A drawing of the paper: the number as large as it goes, torn off below. */
public final class TicketCard extends VBox {
    private static final double NUMBER_HEIGHT = 280;

    /**
     * A card.
     *
     * @param below what stands under the number
     */
    public TicketCard(ObservableValue<String> label, ObservableValue<String> number, Node... below) {
        HeroNumber hero = new HeroNumber();
        hero.textProperty().bind(number);
        hero.setMinHeight(NUMBER_HEIGHT);
        hero.setPrefHeight(NUMBER_HEIGHT);
        VBox paper =
                Shapes.styled(new VBox(Shapes.label(label, Styles.SUBTITLE), hero), Styles.GROUND_CARD, "ticket-paper");
        paper.getChildren().addAll(below);
        Shapes.growing(paper);
        getChildren().addAll(paper, new TornEdge());
        getStyleClass().add("ticket-card");
    }
}
