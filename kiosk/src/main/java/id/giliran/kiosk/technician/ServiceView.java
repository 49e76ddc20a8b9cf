package id.giliran.kiosk.technician;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.technician.ServicePage.Line;
import id.giliran.kiosk.technician.TechnicianScreen.Service;
import id.giliran.kiosk.technician.TechnicianScreen.Sure;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The printer, what happened with it, the kiosk's facts, and what can be done about them. */
final class ServiceView extends VBox {
    private final TechnicianViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final Label title = Shapes.label("", Styles.HEADING);
    private final PrinterCard printer = new PrinterCard();
    private final GridPane facts = lines("facts");
    private final GridPane events = lines("events");
    private final ScrollPane eventRoll = new ScrollPane(events);
    private final Label news = Shapes.label("", Styles.BODY, "technician-news");
    private final StringProperty quitWords = new ReadOnlyStringWrapper("");
    private final StringProperty pairWords = new ReadOnlyStringWrapper("");
    private final VBox buttons;
    private final HBox head;

    ServiceView(TechnicianViewModel model, Texts texts, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        head = Shapes.styled(new HBox(Shapes.growing(title)), Styles.GROUND_NAVY, "head");
        buttons = buttons();
        eventRoll.setFitToWidth(true);
        eventRoll.setPannable(true);
        eventRoll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        eventRoll.setMinHeight(0);
        surface.landscape().subscribe(this::arrange);
    }

    private static GridPane lines(String style) {
        GridPane lines = Shapes.styled(new GridPane(), style);
        ColumnConstraints heads = new ColumnConstraints();
        heads.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(heads, words);
        return lines;
    }

    private VBox buttons() {
        Button test = Shapes.button("print-test", texts.binding("technician.test"), surface, Styles.PRIMARY);
        Button roll = Shapes.button("roll-changed", texts.binding("technician.roll"), surface, Styles.PRIMARY);
        Button export = Shapes.button("export-logs", texts.binding("technician.export"), surface, Styles.OUTLINED);
        Button language =
                Shapes.button("other-language", texts.binding("technician.language"), surface, Styles.OUTLINED);
        Button pair = Shapes.button("pair-again", pairWords, surface, Styles.DANGER);
        Button quit = Shapes.button("quit", quitWords, surface, Styles.DANGER);
        Button back = Shapes.button(
                "technician-back", texts.binding("technician.back"), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        test.setOnAction(tapped -> model.printTest());
        roll.setOnAction(tapped -> model.rollChanged());
        export.setOnAction(tapped -> model.exportLogs());
        language.setOnAction(tapped -> model.otherLanguage());
        pair.setOnAction(tapped -> model.pairAgain());
        quit.setOnAction(tapped -> model.quit());
        back.setOnAction(tapped -> model.close());
        return Shapes.styled(
                new VBox(
                        new EqualRow(List.of(test, roll)),
                        new EqualRow(List.of(export, language, pair)),
                        new EqualRow(List.of(quit, back))),
                "technician-buttons");
    }

    private void arrange(boolean wide) {
        VBox eventCard = Shapes.growing(Shapes.styled(
                new VBox(Shapes.label(texts.binding("technician.events"), Styles.HEADING), Shapes.growing(eventRoll)),
                Styles.CARD,
                "technician-card"));
        eventCard.setMinHeight(0);
        VBox factCard = Shapes.styled(new VBox(facts), Styles.CARD, "technician-card");
        Pane body = wide
                ? new HBox(
                        Shapes.styled(new VBox(printer, factCard, Shapes.spring(), buttons), "technician-column"),
                        Shapes.growing(Shapes.styled(new VBox(eventCard, news), "technician-column")))
                : new VBox(printer, factCard, eventCard, news, buttons);
        body.setMinHeight(0);
        getChildren().setAll(head, Shapes.growing(Shapes.styled(body, "technician-page", wide ? "wide" : "tall")));
    }

    void show(Service shown) {
        ServicePage page = shown.page();
        title.setText(page.title());
        printer.show(page);
        fill(facts, page.facts());
        fill(events, page.events());
        Shapes.show(news, !page.news().isEmpty());
        news.setText(page.news());
        quitWords.set(texts.text(shown.sure() == Sure.QUIT ? "technician.quit-sure" : "technician.quit"));
        pairWords.set(texts.text(shown.sure() == Sure.PAIR_AGAIN ? "technician.pair-sure" : "technician.pair"));
    }

    /** Rows stay the same nodes where their words do, so that a list that is being scrolled holds still. */
    private static void fill(GridPane grid, List<Line> lines) {
        if (lines.equals(grid.getUserData())) {
            return;
        }
        grid.setUserData(lines);
        grid.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            Label head = Shapes.styled(new Label(lines.get(row).head()), "line-head");
            Label words = Shapes.label(lines.get(row).words(), "line-words");
            head.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(head, VPos.TOP);
            grid.addRow(row, head, words);
        }
    }
}
