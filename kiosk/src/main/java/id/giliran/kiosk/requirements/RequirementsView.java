package id.giliran.kiosk.requirements;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.requirements.RequirementsViewModel.Page;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Sudah lengkap?", the list, and three buttons. */
public final class RequirementsView extends VBox {
    /** From here on the lines stand closer. */
    private static final int MANY = 6;

    private final Label badge = Shapes.styled(new Label(), Styles.BADGE);
    private final Label service = Shapes.label("", Styles.HEADING);
    private final Label priority = Shapes.styled(new Label(), Styles.CHIP, Styles.CHIP_PRIORITY);
    private final Label slot = Shapes.styled(new Label(), Styles.CHIP, "chip-slot");
    private final HBox chosen = Shapes.styled(new HBox(badge, service, slot, priority), "chosen-service");
    private final VBox titles;
    private final VBox list = Shapes.styled(new VBox(), Styles.CARD, "requirements");
    private final Button take;
    private final Button lack;
    private final Button back;
    private final HeadView head;

    public RequirementsView(RequirementsViewModel model, HeadView head, Texts texts, Surface surface) {
        this.head = head;
        titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("requirements.title"), Styles.TITLE),
                        Shapes.label(texts.binding("requirements.hint"), Styles.SUBTITLE)),
                "titles");
        take = Shapes.bigButton("take-number", texts.binding("requirements.take-number"), surface, Styles.PRIMARY);
        lack = Shapes.button("lack", texts.binding("requirements.lack"), surface, Styles.OUTLINED);
        back = Shapes.button("back", texts.binding("requirements.back"), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        take.setOnAction(tapped -> model.takeNumber());
        lack.setOnAction(tapped -> model.lack());
        back.setOnAction(tapped -> model.back());
        priority.setMinWidth(Region.USE_PREF_SIZE);
        slot.setMinWidth(Region.USE_PREF_SIZE);
        service.setMinWidth(0);
        getStyleClass().add(Styles.GROUND_PAPER);
        surface.landscape().subscribe(this::arrange);
        model.page().subscribe(this::show);
    }

    private void arrange(boolean wide) {
        EqualRow others = new EqualRow(List.of(back, lack));
        Pane body = wide
                ? new HBox(side(new VBox(titles, chosen, Shapes.spring(), take, others)), column(list))
                : new VBox(titles, chosen, list, Shapes.spring(), take, others);
        getChildren().setAll(head, Shapes.growing(Shapes.styled(body, "page", wide ? "wide" : "tall", "last")));
    }

    private static VBox side(VBox side) {
        return Shapes.styled(side, "side", "broad");
    }

    /** As high as its lines, in the middle of its place. */
    private static Node column(Region list) {
        StackPane column = Shapes.growing(new StackPane(list));
        column.setMinWidth(0);
        list.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(list, Pos.TOP_CENTER);
        return column;
    }

    private void show(Page page) {
        badge.setText(page.letter());
        badge.getStyleClass().setAll("label", Styles.BADGE, Styles.service(page.colour() - 1));
        service.setText(page.service());
        Shapes.show(priority, page.priority() != null);
        priority.setText(page.priority() == null ? "" : page.priority());
        Shapes.show(slot, page.slot() != null);
        slot.setText(page.slot() == null ? "" : page.slot());
        list.getChildren()
                .setAll(page.requirements().stream().map(RequirementsView::line).toList());
        list.getStyleClass().remove("many");
        if (page.requirements().size() >= MANY) {
            list.getStyleClass().add("many");
        }
    }

    private static HBox line(String requirement) {
        StackPane sign = Shapes.styled(new StackPane(Icons.CHECK.node()), "requirement-sign");
        Label words = Shapes.growing(Shapes.label(requirement, "requirement"));
        words.setMinWidth(0);
        return Shapes.styled(new HBox(sign, words), "requirement-line");
    }
}
