package id.giliran.display.hall;

import id.giliran.display.hall.Board.Waiting;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How many wait for each service, and how many counters are open. Nothing in it is ever cut. */
final class FootLine extends HBox {
    /** Drawing pixels between the wall's two edges, without the line's own margins and the spaces between its three parts. */
    private static final double ROOM = 1920 - 2 * 48 - 2 * 48;

    private static final double TITLE_SIZE = 28;
    private static final double OTHER_SIZE = 22;

    private final Label title = Parts.label("foot-title");
    private final Label titleOther = Parts.label("small-other");
    private final GridPane services = Parts.styled(new GridPane(), "waiting-counts");
    private final Label counters = Parts.label("foot-title");
    private final Label countersOther = Parts.label("small-other");
    private Board.Foot shown = new Board.Foot(new Words("", ""), List.of(), new Words("", ""));

    FootLine() {
        getStyleClass().addAll("hall-foot", Styles.GROUND_CARD);
        services.setId("waiting");
        counters.setId("open-counters");
        services.setHgap(WaitingPlan.GAP);
        VBox right = Parts.styled(new VBox(counters, countersOther), "foot-words", "to-the-right");
        getChildren().addAll(Parts.styled(new VBox(title, titleOther), "foot-words"), services, Parts.spring(), right);
    }

    void show(Board.Foot foot) {
        if (foot.equals(shown)) {
            return;
        }
        shown = foot;
        title.setText(foot.title().main());
        Parts.setOther(titleOther, foot.title().other());
        counters.setText(foot.openCounters().main());
        Parts.setOther(countersOther, foot.openCounters().other());
        double room = ROOM - width(foot.title()) - width(foot.openCounters());
        lay(foot.waiting(), WaitingPlan.fitting(foot.waiting(), room));
    }

    private void lay(List<Waiting> waiting, WaitingPlan plan) {
        services.getChildren().clear();
        services.setStyle("-fx-font-size: " + plan.size() + "px;");
        int columns = plan.columns(waiting.size());
        for (int at = 0; at < waiting.size(); at++) {
            services.add(cell(waiting.get(at), plan), at % columns, at / columns);
        }
    }

    private static Node cell(Waiting waiting, WaitingPlan plan) {
        Label letter = Parts.label(Styles.BADGE, Styles.service(waiting.place()));
        letter.setText(waiting.letter());
        Label name = Parts.label("waiting-name");
        Parts.setOther(name, plan.written(waiting.name()));
        DigitCells count = Parts.digits(Integer.toString(waiting.count()), Styles.STRONG);
        count.setId("waiting-" + waiting.letter());
        HBox cell = Parts.styled(new HBox(letter, name, count), "waiting-count");
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
