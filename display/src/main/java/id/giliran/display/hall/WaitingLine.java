package id.giliran.display.hall;

import id.giliran.display.hall.Board.Waiting;
import id.giliran.display.hall.WaitingPlan.Space;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How many wait for each service. Nothing in it is ever cut. */
final class WaitingLine extends HBox {
    private static final double TITLE_SIZE = 28;
    private static final double OTHER_SIZE = 22;

    private final Label title = Parts.label("foot-title");
    private final Label titleOther = Parts.label("small-other");
    private final GridPane services = Parts.styled(new GridPane(), "waiting-counts");
    private Space space = Space.LANDSCAPE;
    private Board.Foot shown = new Board.Foot(Words.NONE, List.of(), Words.NONE, Optional.empty());

    WaitingLine() {
        getStyleClass().add("waiting-line");
        services.setId("waiting");
        services.setHgap(WaitingPlan.GAP);
        getChildren().addAll(Parts.styled(new VBox(title, titleOther), "foot-words"), services);
    }

    void fit(Space wanted) {
        if (!wanted.equals(space)) {
            space = wanted;
            lay();
        }
    }

    void show(Board.Foot foot) {
        boolean same = foot.waiting().equals(shown.waiting()) && foot.title().equals(shown.title());
        shown = foot;
        if (!same) {
            title.setText(foot.title().main());
            Parts.setOther(titleOther, foot.title());
            lay();
        }
    }

    private void lay() {
        List<Waiting> waiting = shown.waiting();
        WaitingPlan plan = WaitingPlan.fitting(waiting, space.without(width(shown.title())));
        services.getChildren().clear();
        services.setStyle("-fx-font-size: " + plan.size() + "px;");
        int columns = plan.columns(waiting.size());
        for (int at = 0; at < waiting.size(); at++) {
            services.add(cell(waiting.get(at), plan), at % columns, at / columns);
        }
    }

    private static Node cell(Waiting waiting, WaitingPlan plan) {
        Label letter = Parts.label(Styles.BADGE, Styles.service(waiting.colour() - 1));
        letter.setText(waiting.letter());
        Label name = Parts.label("waiting-name");
        Parts.setOther(name, plan.written(waiting.name()));
        DigitCells count = Parts.digits(Integer.toString(waiting.count()), Styles.STRONG);
        count.setId("waiting-" + waiting.letter());
        Label closed = Parts.label("waiting-closed");
        Parts.setOther(closed, waiting.closed());
        HBox cell = Parts.styled(new HBox(letter, name, count, closed), "waiting-count");
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private static double width(Words words) {
        return Math.max(
                width(words.main(), Look.FAMILY_SEMIBOLD, TITLE_SIZE), width(words.other(), Look.FAMILY, OTHER_SIZE));
    }

    private static double width(String words, String family, double size) {
        Text ruler = new Text(words);
        ruler.setFont(Font.font(family, size));
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }
}
