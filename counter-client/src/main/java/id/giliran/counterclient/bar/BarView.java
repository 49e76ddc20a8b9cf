package id.giliran.counterclient.bar;

import id.giliran.counterclient.desk.DeskState;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.panel.QuestionViewModel;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The desk in one line: who is here and for how long, who is next or what must be known, and the one button of the next step. */
public final class BarView extends StackPane {
    private static final double HAND_WIDTH = 128;

    /** Below it the counter's name makes room for what is told while a number is in hand. */
    private static final double NARROW = 1150;

    private final DeskViewModel desk;
    private final Wording wording;
    private final BarNews news;
    private final Label counter = Shapes.label("", Styles.CAPTION, Styles.SEMIBOLD);
    private final Label number = Shapes.label("", Styles.TITLE);
    private final Label about = Shapes.paragraph("", Styles.CAPTION);
    private final VBox words = new VBox();
    private final DigitCells timer = new DigitCells();
    private final BarStep step;
    private final HBox line;
    private final HBox question = new HBox();

    /** @param toDesk leaves the bar for the full desk */
    public BarView(DeskViewModel desk, Wording wording, KeyCaps keys, Runnable toDesk) {
        this.desk = desk;
        this.wording = wording;
        this.news = new BarNews(desk, wording, keys);
        this.step = new BarStep(keys.of(KeyUse.NEXT), desk::primary);
        getStyleClass().addAll("counter", Styles.GROUND_NAVY, "bar");
        KeyButton full = new KeyButton("bar-desk", wording.text("bar.full"), keys.of(KeyUse.BAR), Styles.OUTLINED);
        full.setOnAction(pressed -> toDesk.run());
        full.setFocusTraversable(false);
        HBox.setHgrow(news, Priority.ALWAYS);
        line = new HBox(hand(), news, step, full);
        line.getStyleClass().add("bar-line");
        line.setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().add("bar-line");
        question.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, question);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bind();
    }

    /** Whether the bar has room for this question; others need the full desk. */
    public static boolean holds(PanelViewModel panel) {
        return panel instanceof QuestionViewModel;
    }

    private HBox hand() {
        number.setId("bar-number");
        about.setId("bar-about");
        timer.setId("bar-timer");
        timer.getStyleClass().add(Styles.HEADING);
        timer.setMaxHeight(USE_PREF_SIZE);
        words.getChildren().addAll(counter, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(HAND_WIDTH);
        words.setMaxWidth(HAND_WIDTH);
        HBox hand = new HBox(14, number, words, timer);
        hand.setAlignment(Pos.CENTER_LEFT);
        return hand;
    }

    private void bind() {
        var state = desk.stateProperty();
        state.map(DeskState::inHand).subscribe(this::show);
        widthProperty().subscribe(width -> show(state.get().inHand()));
        state.map(DeskState::head).map(DeskState.HeadLine::counter).subscribe(counter::setText);
        state.map(DeskState::primary).subscribe(this::show);
        state.subscribe(news::show);
        desk.asking().troubleProperty().subscribe(() -> news.show(state.get()));
        desk.kiosks().noticesProperty().subscribe(() -> news.show(state.get()));
        desk.delivery().newsProperty().subscribe(() -> news.show(state.get()));
        desk.panelProperty().subscribe(this::ask);
    }

    private void show(InHand hand) {
        number.setText(hand.number());
        Shapes.show(number, !hand.number().isEmpty());
        about.setText(hand.title());
        timer.setText(hand.timer());
        Shapes.show(timer, !hand.timer().isEmpty());
        Shapes.show(words, hand.number().isEmpty() || getWidth() >= NARROW);
    }

    private void show(Primary primary) {
        step.show(primary);
    }

    private void ask(Optional<PanelViewModel> panel) {
        Optional<PanelViewModel> fitting = panel.filter(BarView::holds);
        Shapes.show(line, fitting.isEmpty());
        Shapes.show(question, fitting.isPresent());
        question.getChildren().clear();
        fitting.ifPresent(this::ask);
        // Enter must be heard here, wherever a click has left the keyboard.
        if (fitting.isPresent()) {
            requestFocus();
        } else {
            step.requestFocus();
        }
    }

    private void ask(PanelViewModel asked) {
        Label title = Shapes.label(asked.head().title(), Styles.SUBTITLE, Styles.SEMIBOLD);
        title.setId("bar-question");
        Label advice = Shapes.paragraph(asked.head().advice(), Styles.CAPTION);
        VBox words = new VBox(title, advice);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button no = answer("bar-no", wording.text("panel.cancel"), wording.text("panel.cancel-key"), Styles.OUTLINED);
        Button yes = answer("bar-yes", asked.head().confirm(), wording.text("panel.confirm-key"), Styles.PRIMARY);
        no.setOnAction(pressed -> desk.leavePanel());
        yes.setOnAction(pressed -> desk.confirmPanel());
        question.getChildren().addAll(words, no, yes);
    }

    private static Button answer(String id, String words, String key, String style) {
        KeyButton button = new KeyButton(id, words, key, style);
        button.setMaxWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }

    /** Leaving a question is the desk's key, as everywhere. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && question.isVisible()) {
            event.consume();
            desk.confirmPanel();
        }
    }
}
