package id.giliran.kiosk.services;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.shapes.Shapes;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One message in the middle of the home screen, where there are no services to choose. */
final class MessageView extends VBox {
    private final Label title = Shapes.label("", Styles.TITLE);
    private final Label body = Shapes.label("", "message-body");
    private final Label elsewhere = Shapes.label("", Styles.SUBTITLE);

    MessageView() {
        StackPane sign = Shapes.styled(new StackPane(Icons.CLOCK.node()), "sign");
        getChildren().addAll(sign, title, body, elsewhere);
        getStyleClass().addAll(Styles.CARD, "message");
    }

    void show(Message message) {
        title.setText(message.title());
        body.setText(message.body());
        elsewhere.setText(String.join("\n", message.elsewhere()));
    }
}
