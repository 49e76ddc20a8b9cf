package id.giliran.counterclient.panel;

import id.giliran.counterclient.shapes.ChoiceGrid;
import id.giliran.counterclient.shapes.SecretField;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the middle of each kind of panel. */
final class PanelContents {
    private static final double GAP = 12;
    private static final double NUMBER_WIDTH = 150;
    private static final double HALF = 300;
    private static final int LONGEST_NUMBER = 6;
    private static final int KIOSK_COLUMNS = 3;

    private final Wording wording;

    PanelContents(Wording wording) {
        this.wording = wording;
    }

    PanelContent of(PanelViewModel panel, Runnable focusPanel) {
        return switch (panel) {
            case QuestionViewModel question -> PanelContent.of(new Region(), focusPanel);
            case ChoiceViewModel choice -> choice(choice);
            case OutcomeViewModel outcome -> outcome(outcome);
            case WhyViewModel why -> PanelContent.of(new WhyView(why, wording), focusPanel);
            case ParkViewModel park -> park(park);
            case CallViewModel call -> call(call);
            case ConsentViewModel consent -> consent(consent);
            case ReprintViewModel reprint -> reprint(reprint);
            case TransferViewModel transfer -> transfer(transfer);
        };
    }

    private PanelContent choice(ChoiceViewModel panel) {
        int columns = panel.selection().choices().size() > 3 ? 2 : 1;
        ChoiceGrid grid = SelectionGrid.withDigits(panel.selection(), columns);
        return PanelContent.of(grid, grid::focusChoice);
    }

    /** The documents stand beside the outcomes, and only for the one that they belong to. */
    private PanelContent outcome(OutcomeViewModel panel) {
        ChoiceGrid outcomes = SelectionGrid.withDigits(panel.outcomes(), 1);
        TickGrid documents = new TickGrid(panel.missing());
        VBox right = new VBox(GAP / 2, caption("outcome.missing"), documents);
        right.visibleProperty().bind(panel.asksForMissingProperty());
        HBox.setHgrow(outcomes, Priority.ALWAYS);
        HBox content = new HBox(2 * GAP, outcomes);
        if (!panel.missing().choices().isEmpty()) {
            HBox.setHgrow(right, Priority.ALWAYS);
            outcomes.setPrefWidth(HALF);
            right.setPrefWidth(HALF);
            content.getChildren().add(right);
        }
        return PanelContent.of(content, outcomes::focusChoice);
    }

    private PanelContent park(ParkViewModel panel) {
        TextField note = field("park-note", panel.note(), "");
        ChoiceGrid phrases = SelectionGrid.plain(panel.note().phrases(), 3);
        return PanelContent.of(new VBox(GAP, captioned("park.note", note), phrases), note::requestFocus);
    }

    private PanelContent call(CallViewModel panel) {
        TextField number = number("call-number", panel.number());
        TextField reason = field("call-reason", panel.reason(), "");
        VBox numberBox = numberBox(number);
        VBox reasonBox = captioned("call.reason", reason);
        HBox.setHgrow(reasonBox, Priority.ALWAYS);
        Label about = Shapes.paragraph("", Styles.CAPTION);
        about.textProperty().bind(panel.aboutProperty());
        ChoiceGrid phrases = SelectionGrid.plain(panel.reason().phrases(), 3);
        VBox content = new VBox(GAP, new HBox(GAP, numberBox, reasonBox), phrases, about);
        boolean prefilled = !panel.number().textProperty().get().isEmpty();
        return new PanelContent(content, prefilled ? reason::requestFocus : number::requestFocus, () -> {
            boolean canMove = !panel.aboutProperty().get().isEmpty() && !reason.isFocused();
            if (canMove) {
                reason.requestFocus();
            }
            return canMove;
        });
    }

    /** The first line is filled in by the second person, so that the operator's hands are off the keys by then. */
    private PanelContent consent(ConsentViewModel panel) {
        TextField person = new TextField();
        person.setId("consent-person");
        person.setPromptText(wording.text("sign-in.operator-prompt"));
        person.textProperty().bindBidirectional(panel.personProperty());
        SecretField secret = new SecretField(
                "consent-secret",
                panel.secretProperty(),
                new SecretField.Words(
                        wording.text("sign-in.secret"),
                        wording.text("secret.show"),
                        wording.text("secret.digits"),
                        wording.text("secret.erase")));
        VBox personBox = captioned("consent.person", person);
        HBox.setHgrow(personBox, Priority.ALWAYS);
        HBox.setHgrow(secret, Priority.ALWAYS);
        return new PanelContent(new HBox(2 * GAP, personBox, secret), person::requestFocus, () -> {
            boolean canMove = !panel.personProperty().get().isBlank() && !secret.hasFocus();
            if (canMove) {
                secret.focusField();
            }
            return canMove;
        });
    }

    /** The number in hand is filled in and marked, so that another one is simply typed over it. */
    private PanelContent reprint(ReprintViewModel panel) {
        TextField number = number("reprint-number", panel.number());
        Label about = Shapes.paragraph("", Styles.BODY);
        about.setId("reprint-about");
        about.textProperty().bind(panel.aboutProperty());
        HBox line = new HBox(2 * GAP, numberBox(number));
        if (panel.asksForKiosk()) {
            ChoiceGrid kiosks = SelectionGrid.plain(panel.kiosks(), KIOSK_COLUMNS);
            VBox kioskBox = new VBox(GAP / 2, caption("reprint.kiosk"), kiosks);
            HBox.setHgrow(kioskBox, Priority.ALWAYS);
            line.getChildren().add(kioskBox);
        }
        return PanelContent.of(new VBox(GAP, line, about), () -> {
            number.requestFocus();
            number.selectAll();
        });
    }

    private PanelContent transfer(TransferViewModel panel) {
        ChoiceGrid services = SelectionGrid.plain(panel.services(), 2);
        ChoiceGrid counters = SelectionGrid.plain(panel.counters(), 2);
        ChoiceGrid placements = SelectionGrid.plain(panel.placements(), 1);
        VBox left = new VBox(GAP / 2, caption("transfer.services"), services);
        left.setPrefWidth(2);
        VBox right =
                new VBox(GAP / 2, caption("transfer.counters"), counters, caption("transfer.placements"), placements);
        if (panel.counters().choices().isEmpty()) {
            Label none = Shapes.paragraph(wording.text("transfer.no-counters"), Styles.BODY);
            none.getStyleClass().add(Styles.MUTED);
            right.getChildren().set(1, none);
        }
        right.setMinWidth(250);
        HBox.setHgrow(left, Priority.ALWAYS);
        TextField note = field("transfer-note", panel.note(), wording.text("transfer.note-prompt"));
        VBox content = new VBox(GAP, new HBox(2 * GAP, left, right), beside("transfer.note", note));
        content.getStyleClass().add("transfer");
        return PanelContent.of(content, services::focusChoice);
    }

    private TextField number(String id, TypedNumber typed) {
        TextField number = new TextField();
        number.setId(id);
        number.setPromptText(wording.text("call.number-prompt"));
        number.setTextFormatter(atMost(LONGEST_NUMBER, true));
        number.textProperty().bindBidirectional(typed.textProperty());
        return number;
    }

    private VBox numberBox(TextField number) {
        VBox box = captioned("call.number", number);
        box.setMinWidth(NUMBER_WIDTH);
        box.setPrefWidth(NUMBER_WIDTH);
        return box;
    }

    private TextField field(String id, ShortText text, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setTextFormatter(atMost(ShortText.LONGEST, false));
        field.textProperty().bindBidirectional(text.textProperty());
        return field;
    }

    private static TextFormatter<String> atMost(int length, boolean capitals) {
        UnaryOperator<TextFormatter.Change> limit = change -> {
            if (capitals) {
                change.setText(change.getText().toUpperCase(Locale.ROOT));
            }
            return change.getControlNewText().length() <= length ? change : null;
        };
        return new TextFormatter<>(limit);
    }

    private VBox captioned(String key, TextField field) {
        Label caption = caption(key);
        caption.setLabelFor(field);
        return new VBox(GAP / 2, caption, field);
    }

    /** The caption on the same line, where the height is needed. */
    private HBox beside(String key, TextField field) {
        Label caption = caption(key);
        caption.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(GAP, caption, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label caption(String key) {
        Label caption = Shapes.label(wording.text(key), Styles.CAPTION);
        caption.getStyleClass().add(Styles.SEMIBOLD);
        return caption;
    }
}
