package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.NextUp;
import id.giliran.counterclient.desk.DeskState.Rail;
import id.giliran.counterclient.desk.DeskState.Row;
import id.giliran.counterclient.kiosks.KioskStrip;
import id.giliran.counterclient.shapes.FittingRows;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who is next and why, who waits, who is kept here. Always in sight. */
final class RailView extends VBox {
    private static final int MOST_WAITING = 20;
    private static final int MOST_PARKED = 3;

    private final Wording wording;
    private final DeskViewModel desk;
    private final Label nextNumber = Shapes.label("", Styles.TITLE);
    private final Label why = Shapes.paragraph("", Styles.BODY);
    private final Label waitingCount = Shapes.label("", Styles.CAPTION, Styles.SEMIBOLD);
    private final Label parkedCount = Shapes.label("", Styles.CAPTION, Styles.SEMIBOLD);
    private final FittingRows waiting;
    private final FittingRows parked;
    private final VBox parkedPart;

    RailView(Wording wording, DeskViewModel desk) {
        this.wording = wording;
        this.desk = desk;
        this.waiting = new FittingRows(MOST_WAITING, count -> wording.text("rail.more", count));
        this.parked = new FittingRows(MOST_PARKED, count -> wording.text("rail.more", count));
        getStyleClass().addAll(Styles.GROUND_CARD, "rail");
        nextNumber.setId("next-number");
        why.setId("why");
        why.getStyleClass().add(Styles.MUTED);
        VBox card = new VBox(6, nextNumber, why);
        card.getStyleClass().addAll(Styles.CARD_MIST, "next-card");
        VBox waitingPart = new VBox(section("rail.waiting", waitingCount), waiting);
        parkedPart = new VBox(section("rail.parked", parkedCount), parked);
        parkedPart.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(waiting, Priority.ALWAYS);
        VBox.setVgrow(waitingPart, Priority.ALWAYS);
        Label question = Shapes.label(wording.text("rail.why"), Styles.CAPTION, Styles.SEMIBOLD);
        getChildren()
                .addAll(
                        new VBox(8, heading("rail.next", question), card),
                        waitingPart,
                        parkedPart,
                        new KioskStrip(desk.kiosks(), wording));
    }

    void show(Rail rail) {
        Optional<NextUp> next = rail.next();
        nextNumber.setText(next.map(NextUp::number).orElse(""));
        Shapes.show(nextNumber, next.isPresent());
        why.setText(next.map(NextUp::why).orElseGet(() -> wording.text("rail.nobody")));
        waitingCount.setText(Integer.toString(rail.waitingInAll()));
        waiting.setRows(
                rows(rail.waiting(), "waiting-", false, row -> desk.callWaiting(row.number())), rail.waitingInAll());
        parkedCount.setText(Integer.toString(rail.parked().size()));
        parked.setRows(
                rows(rail.parked(), "parked-", true, row -> desk.resumeParked(row.ticket())),
                rail.parked().size());
        Shapes.show(parkedPart, !rail.parked().isEmpty());
    }

    private VBox section(String key, Label count) {
        VBox section = new VBox(heading(key, count));
        section.getStyleClass().add(Styles.ROW);
        return section;
    }

    private HBox heading(String key, Label right) {
        Label words = Shapes.label(wording.text(key), Styles.CAPTION, Styles.SEMIBOLD);
        return new HBox(words, Shapes.spring(), right);
    }

    private static List<Node> rows(List<Row> rows, String prefix, boolean onTabWay, Consumer<Row> pressed) {
        return rows.stream()
                .<Node>map(row -> row(row, prefix, onTabWay, pressed))
                .toList();
    }

    private static Button row(Row row, String prefix, boolean onTabWay, Consumer<Row> pressed) {
        Label words = Shapes.paragraph(row.words(), Styles.CAPTION);
        words.setMinHeight(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = Shapes.label(row.number(), "row-number");
        HBox content = new HBox(number, words, Shapes.label(row.waited(), Styles.BODY));
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId(prefix + row.number());
        button.getStyleClass().add("list-row");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(2));
        button.setAccessibleText(row.number() + ", " + row.words() + ", " + row.waited());
        button.setFocusTraversable(onTabWay && row.enabled());
        button.setMouseTransparent(!row.enabled());
        button.setOnAction(event -> pressed.accept(row));
        return button;
    }
}
