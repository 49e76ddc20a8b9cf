package id.giliran.counterclient.shapes;

import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The bar below the head that says how the connection is, when it is not well. */
public final class LinkBar extends StackPane {
    private final Label words = Shapes.paragraph("", Styles.BODY);

    public LinkBar() {
        setId("link");
        getStyleClass().add("link-bar");
        getChildren().add(Shapes.notice(Icons.CLOCK, words, Styles.NOTICE_STALE));
        show(Optional.empty());
    }

    public void show(Optional<LinkNotice> notice) {
        Shapes.show(this, notice.isPresent());
        words.setText(notice.map(LinkNotice::words).orElse(""));
    }
}
