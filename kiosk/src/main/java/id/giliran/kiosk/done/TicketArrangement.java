package id.giliran.kiosk.done;

import id.giliran.kiosk.shapes.Shapes;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The parts of a screen with a ticket on it: one below the other on a standing panel, the ticket beside the words on a lying one.
 *
 * @param facts what else the visitor should know
 * @param finish the button that ends it
 */
record TicketArrangement(Node titles, Node card, Node facts, Node finish) {

    void on(VBox screen, boolean wide) {
        screen.getStyleClass().remove("wide");
        if (wide) {
            screen.getStyleClass().add("wide");
            VBox words = Shapes.styled(new VBox(titles, Shapes.spring(), facts, Shapes.spring(), finish), "side-words");
            VBox ticket = new VBox(Shapes.spring(), card, Shapes.spring());
            screen.getChildren()
                    .setAll(Shapes.growing(Shapes.styled(new HBox(ticket, Shapes.growing(words)), "halves")));
        } else {
            screen.getChildren().setAll(titles, card, facts, Shapes.spring(), finish);
        }
    }
}
