package id.giliran.counterclient.panel;

import id.giliran.counterclient.panel.WhyViewModel.Candidate;
import id.giliran.counterclient.panel.WhyViewModel.Reasons;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The next number, the reason and the rule in words, and each candidate's wait and credit as words and as a bar. */
final class WhyView extends VBox {
    private static final double BAR_WIDTH = 240;

    private final Wording wording;
    private final Label number = Shapes.label("", Styles.DISPLAY_NUMBER);
    private final Label why = Shapes.paragraph("", Styles.BODY, Styles.SEMIBOLD);
    private final Label rule = Shapes.paragraph("", Styles.BODY);
    private final VBox ruleBox;
    private final VBox candidates = new VBox();

    WhyView(WhyViewModel panel, Wording wording) {
        super(14);
        this.wording = wording;
        setId("why-panel");
        getStyleClass().add("why-panel");
        why.setId("why-words");
        rule.setId("why-rule");
        rule.getStyleClass().add(Styles.MUTED);
        ruleBox = new VBox(2, Shapes.label(wording.text("why.rule"), Styles.CAPTION, Styles.SEMIBOLD), rule);
        VBox words = new VBox(10, why, ruleBox);
        HBox head = new HBox(28, number, words);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        candidates.getStyleClass().add("candidates");
        getChildren()
                .addAll(head, Shapes.label(wording.text("why.compared"), Styles.CAPTION, Styles.SEMIBOLD), candidates);
        panel.reasonsProperty().subscribe(this::show);
    }

    private void show(Reasons reasons) {
        number.setText(reasons.number());
        why.setText(reasons.why());
        rule.setText(reasons.rule());
        Shapes.show(ruleBox, !reasons.rule().isEmpty());
        candidates
                .getChildren()
                .setAll(reasons.candidates().stream().map(this::row).toList());
    }

    private Node row(Candidate candidate) {
        Region whole = bar("bar-credit", candidate.share());
        Region waited = bar("bar-waited", candidate.waitedShare());
        StackPane bars = new StackPane(whole, waited);
        bars.setAlignment(Pos.CENTER_LEFT);
        bars.setMinWidth(BAR_WIDTH);
        bars.setMaxWidth(BAR_WIDTH);
        String words = candidate.credit().isEmpty()
                ? candidate.waited()
                : wording.text("why.waited-and", candidate.waited(), candidate.credit());
        HBox row = new HBox(18, Shapes.label(candidate.number(), "row-number"), bars, Shapes.label(words, Styles.BODY));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("candidate");
        return row;
    }

    private static Region bar(String style, double share) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style);
        double width = Math.max(2, BAR_WIDTH * share);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        return bar;
    }
}
