package id.giliran.kiosk.checkin;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.checkin.AppointmentViewModel.Kind;
import id.giliran.kiosk.checkin.AppointmentViewModel.Page;
import id.giliran.kiosk.head.HeadView;
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

/** What a code came to: a sign, what it is, what to do, and the ways on and back. */
public final class AppointmentView extends VBox {
    private final StackPane sign = Shapes.styled(new StackPane(), "sign");
    private final Label title = Shapes.label("", Styles.TITLE);
    private final Label slot = Shapes.label("", "slot");
    private final Label said = Shapes.label("", "message-body");
    private final Label remedy = Shapes.growing(Shapes.label("", "remedy"));
    private final HBox advice;
    private final VBox message;
    private final Button take;
    private final Button again;
    private final Button back;

    public AppointmentView(AppointmentViewModel model, HeadView head, Texts texts, Surface surface) {
        take = Shapes.bigButton("appointment-take", texts.binding("appointment.take"), surface, Styles.PRIMARY);
        again = Shapes.bigButton("check-in-again", texts.binding("check-in.again"), surface, Styles.PRIMARY);
        back = Shapes.bigButton("appointment-back", texts.binding("check-in.back"), surface, Styles.OUTLINED);
        take.setOnAction(tapped -> model.confirm());
        again.setOnAction(tapped -> model.again());
        back.setOnAction(tapped -> model.back());
        remedy.setMinWidth(0);
        advice = Shapes.styled(new HBox(Icons.ARROW_RIGHT.node(), remedy), Styles.CARD_MIST, "advice");
        message = Shapes.styled(new VBox(sign, title, slot, said, advice), "outage");
        getChildren().add(head);
        getStyleClass().addAll(Styles.GROUND_PAPER, "appointment");
        surface.landscape().subscribe(this::arrange);
        model.page().subscribe(this::show);
    }

    private void arrange(boolean wide) {
        Region buttons =
                wide ? new EqualRow(List.of(back, again, take)) : Shapes.styled(new VBox(take, again, back), "buttons");
        VBox page = new VBox(Shapes.spring(), message, Shapes.spring(), buttons);
        getChildren().setAll(getChildren().getFirst(), Shapes.growing(Shapes.styled(page, "page", "last", "middle")));
    }

    private void show(Page page) {
        sign.getChildren().setAll(icon(page.kind()));
        sign.getStyleClass().remove("fault");
        if (page.kind() == Kind.FAULT) {
            sign.getStyleClass().add("fault");
        }
        title.setText(page.title());
        slot.setText(page.slot());
        Shapes.show(slot, !page.slot().isEmpty());
        said.setText(page.said());
        remedy.setText(page.remedy());
        Shapes.show(advice, !page.remedy().isEmpty());
        Shapes.show(take, page.kind() == Kind.FOUND);
        Shapes.show(again, page.again());
        Shapes.show(back, page.kind() != Kind.LOOKING_UP);
    }

    private static Node icon(Kind kind) {
        return kind == Kind.FAULT ? Icons.WARNING.node() : Icons.CLOCK.node();
    }
}
