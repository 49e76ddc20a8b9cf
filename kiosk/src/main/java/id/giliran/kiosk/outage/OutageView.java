package id.giliran.kiosk.outage;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.outage.OutageViewModel.Page;
import id.giliran.kiosk.outage.OutageViewModel.Sign;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One fault: a sign, what happened, what to do, and the way home. */
public final class OutageView extends VBox {
    private final StackPane sign = Shapes.styled(new StackPane(), "sign");
    private final Label title = Shapes.label("", Styles.TITLE);
    private final Label happened = Shapes.label("", "message-body");
    private final Label remedy = Shapes.growing(Shapes.label("", "remedy"));
    private final VBox message;
    private final Button again;
    private final Button back;

    public OutageView(OutageViewModel model, HeadView head, Texts texts, Surface surface) {
        again = Shapes.bigButton("try-again", texts.binding("outage.try-again"), surface, Styles.PRIMARY);
        back = Shapes.bigButton("outage-back", model.backWords(), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        again.setOnAction(tapped -> model.tryAgain());
        back.setOnAction(tapped -> model.back());
        remedy.setMinWidth(0);
        HBox advice = Shapes.styled(new HBox(Icons.CALL_STAFF.node(), remedy), Styles.CARD_MIST, "advice");
        message = Shapes.styled(new VBox(sign, title, happened, advice), "outage");
        getChildren().add(head);
        getStyleClass().add(Styles.GROUND_PAPER);
        surface.landscape().subscribe(this::arrange);
        model.page().subscribe(this::show);
    }

    private void arrange(boolean wide) {
        Region buttons = wide ? new EqualRow(List.of(back, again)) : Shapes.styled(new VBox(again, back), "buttons");
        VBox page = new VBox(Shapes.spring(), message, Shapes.spring(), buttons);
        getChildren().setAll(getChildren().getFirst(), Shapes.growing(Shapes.styled(page, "page", "last", "middle")));
    }

    private void show(Page page) {
        sign.getChildren().setAll(icon(page.sign()));
        sign.getStyleClass().remove("fault");
        if (page.sign() != Sign.CLOCK) {
            sign.getStyleClass().add("fault");
        }
        title.setText(page.title());
        happened.setText(page.happened());
        remedy.setText(page.remedy());
        Shapes.show(again, page.canTryAgain());
    }

    private static Node icon(Sign sign) {
        return switch (sign) {
            case WARNING -> Icons.WARNING.node();
            case PRINTER -> Icons.PRINTER.node();
            case CLOCK -> Icons.CLOCK.node();
        };
    }
}
