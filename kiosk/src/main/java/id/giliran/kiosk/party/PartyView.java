package id.giliran.kiosk.party;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.party.PartyViewModel.Page;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.UpperPart;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A count between two large buttons, and the button that takes the number. */
public final class PartyView extends VBox {
    private static final String FEWER = "−";
    private static final String MORE = "+";

    private final Label hint = Shapes.label("", Styles.SUBTITLE);
    private final Label people = Shapes.label("", "people");
    private final Label unit = Shapes.label("", Styles.HEADING);
    private final Label companion = Shapes.label("", Styles.BODY, "companion");
    private final Button fewer;
    private final Button more;

    public PartyView(PartyViewModel model, HeadView head, Texts texts, Surface surface) {
        VBox titles = Shapes.styled(new VBox(Shapes.label(texts.binding("party.title"), Styles.TITLE), hint), "titles");
        UpperPart upper = new UpperPart(head, titles, surface);
        fewer = step("party-fewer", FEWER, surface);
        more = step("party-more", MORE, surface);
        fewer.accessibleTextProperty().bind(texts.binding("party.fewer"));
        more.accessibleTextProperty().bind(texts.binding("party.more"));
        fewer.setOnAction(tapped -> model.change(-1));
        more.setOnAction(tapped -> model.change(1));
        VBox count = Shapes.growing(Shapes.styled(new VBox(people, unit), "people-count"));
        HBox stepper = Shapes.styled(new HBox(fewer, count, more), Styles.CARD, "stepper");
        Button take = Shapes.bigButton("take-for-party", texts.binding("party.take"), surface, Styles.PRIMARY);
        Button back = Shapes.button("party-back", texts.binding("party.back"), surface, Styles.OUTLINED);
        take.setOnAction(tapped -> model.takeNumber());
        back.setOnAction(tapped -> model.back());
        VBox place = Shapes.growing(new VBox());
        getChildren().addAll(upper, place);
        getStyleClass().add(Styles.GROUND_PAPER);
        surface.landscape().subscribe(wide -> {
            Region buttons = wide ? new EqualRow(List.of(back, take)) : Shapes.styled(new VBox(take, back), "buttons");
            VBox body = new VBox(Shapes.spring(), stepper, companion, Shapes.spring(), buttons);
            place.getChildren().setAll(Shapes.growing(Shapes.styled(body, "page", "last", "party")));
            upper.low(false);
        });
        model.page().subscribe(this::show);
    }

    private static Button step(String id, String sign, Surface surface) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().addAll(Styles.OUTLINED, "step");
        button.minWidthProperty().bind(surface.primaryTarget().multiply(1.5));
        button.minHeightProperty().bind(surface.primaryTarget().multiply(1.5));
        return button;
    }

    private void show(Page page) {
        hint.setText(page.hint());
        people.setText(String.valueOf(page.people()));
        unit.setText(page.unit());
        companion.setText(page.companion());
        Shapes.show(companion, !page.companion().isEmpty());
        fewer.setDisable(!page.fewer());
        more.setDisable(!page.more());
    }
}
