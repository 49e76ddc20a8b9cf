package id.giliran.counterclient.signin;

import id.giliran.counterclient.asking.TroubleBar;
import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.ChoiceGrid;
import id.giliran.counterclient.shapes.LinkBar;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.signin.SignInState.CounterTile;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: the counters on the left, the operator on the right, and above all the business day when it is not open. */
public final class SignInView extends StackPane {
    private static final int FEW_COUNTERS = 6;

    /** Room for the frame around the tile that has the keyboard, which the scrolled area would cut. */
    private static final double FOCUS_FRAME = 6;

    private final SignInViewModel signIn;
    private final Wording wording;
    private final Label office = Shapes.paragraph("", Styles.HEADING);
    private final Label day = Shapes.label("", Styles.SUBTITLE);
    private final DigitCells clock = new DigitCells();
    private final LinkBar link = new LinkBar();
    private final DayCardView dayCard;
    private final StackPane counters = new StackPane();
    private final OperatorCard operatorCard;
    private final TakeOverCard takeOver;
    private final NewSecretCard newSecret;
    private final KeyPlan keys;
    private List<CounterTile> drawn = List.of();
    private ChoiceGrid grid;

    /**
     * The first screen.
     *
     * @param notices what else must be told below the counters' list
     */
    public SignInView(SignInViewModel signIn, Wording wording, KeyCaps keys, List<Node> notices) {
        this.signIn = signIn;
        this.wording = wording;
        this.keys = keys.plan();
        this.dayCard = new DayCardView(signIn);
        this.operatorCard = new OperatorCard(signIn, wording, keys);
        this.grid = new ChoiceGrid(1, place -> {});
        counters.getChildren().setAll(waiting());
        getStyleClass().addAll(Styles.GROUND_PAPER, "sign-in-screen");
        VBox left = left();
        left.getChildren().addAll(notices);
        HBox body = new HBox(left, operatorCard);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox screen = new VBox(head(), link, body);
        takeOver = new TakeOverCard(signIn, wording);
        newSecret = new NewSecretCard(signIn, wording);
        getChildren().addAll(screen, takeOver, newSecret);
        signIn.questionProperty().subscribe(asked -> {
            if (asked.isEmpty() && getScene() != null) {
                focusFirst();
            }
        });
        signIn.newSecretProperty().subscribe(asked -> focusAgain(asked.isPresent()));
        signIn.asking().troubleProperty().subscribe(trouble -> trouble.ifPresent(told -> focusAgain(false)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        signIn.stateProperty().subscribe(this::show);
    }

    /** Puts the keyboard on what is missing first. */
    public void focusFirst() {
        if (!signIn.operatorProperty().get().isBlank() && signIn.isSecretMissing()) {
            operatorCard.focusSecret();
        } else {
            operatorCard.focusName();
        }
    }

    /** A refused secret is typed anew. */
    private void focusAgain(boolean covered) {
        if (!covered && getScene() != null) {
            operatorCard.hideSecret();
            focusFirst();
        }
    }

    private HBox head() {
        clock.getStyleClass().addAll(Styles.HEADING);
        clock.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(office, Priority.ALWAYS);
        HBox head = new HBox(office, day, clock);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll(Styles.GROUND_NAVY, "head-bar");
        return head;
    }

    private VBox left() {
        ScrollPane scroll = new ScrollPane(counters);
        scroll.setFitToWidth(true);
        counters.setPadding(new Insets(FOCUS_FRAME));
        VBox.setMargin(scroll, new Insets(-FOCUS_FRAME));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(
                dayCard,
                Shapes.label(wording.text("sign-in.title"), Styles.TITLE),
                scroll,
                told(),
                new TroubleBar(signIn.asking(), wording));
        left.getStyleClass().add("desk-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    /** Why the desk before was left. */
    private HBox told() {
        Label words = Shapes.paragraph(signIn.told(), Styles.BODY);
        words.setId("left-because");
        HBox bar = Shapes.notice(Icons.WARNING, words, Styles.NOTICE_WARNING);
        Shapes.show(bar, !signIn.told().isEmpty());
        return bar;
    }

    private void show(SignInState state) {
        office.setText(state.office());
        day.setText(state.day());
        clock.setText(state.clock());
        link.show(state.link());
        boolean dayWasClosed = dayCard.isVisible();
        dayCard.show(state.dayCard());
        if (dayWasClosed && state.dayCard().isEmpty()) {
            focusFirst();
        }
        operatorCard.show(state);
        if (!drawn.equals(state.counters())) {
            drawCounters(state.counters());
        }
        grid.choose(state.chosen().map(this::place).orElse(-1));
    }

    /** A change of the list must not take the keyboard away. */
    private void drawCounters(List<CounterTile> tiles) {
        boolean focused = grid.getChildren().stream().anyMatch(Node::isFocused);
        drawn = tiles;
        int columns = tiles.size() <= FEW_COUNTERS ? 2 : 3;
        grid = new ChoiceGrid(columns, place -> signIn.choose(drawn.get(place).counter()));
        tiles.forEach(tile -> grid.add("counter-" + tile.counter(), content(tile), tile.name() + ", " + tile.status()));
        for (int place = 0; place < tiles.size(); place++) {
            if (!tiles.get(place).here()) {
                grid.forbid(place);
            }
        }
        counters.getChildren().setAll(grid);
        if (focused) {
            grid.choose(signIn.stateProperty().get().chosen().map(this::place).orElse(-1));
            grid.focusChoice();
        }
    }

    private VBox waiting() {
        Label advice = Shapes.paragraph(wording.text("sign-in.no-counters"), Styles.BODY);
        advice.getStyleClass().add(Styles.MUTED);
        VBox card = new VBox(6, Shapes.label(wording.text("sign-in.no-view"), Styles.HEADING), advice);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private int place(int counter) {
        for (int place = 0; place < drawn.size(); place++) {
            if (drawn.get(place).counter() == counter) {
                return place;
            }
        }
        return -1;
    }

    private static Node content(CounterTile tile) {
        Label status = Shapes.label(tile.status(), Styles.CHIP);
        if (tile.free()) {
            status.getStyleClass().add("chip-free");
        }
        Label waiting = Shapes.label(tile.waiting(), Styles.CAPTION);
        HBox top = new HBox(Shapes.label(tile.name(), Styles.HEADING), Shapes.spring(), waiting);
        top.setAlignment(Pos.CENTER_LEFT);
        Label serves = Shapes.paragraph(tile.serves(), Styles.BODY);
        VBox.setVgrow(serves, Priority.ALWAYS);
        serves.setAlignment(Pos.TOP_LEFT);
        VBox content = new VBox(8, top, serves, status);
        content.getStyleClass().add("counter-tile");
        return content;
    }

    private void pressed(KeyEvent event) {
        if (signIn.newSecretProperty().get().isPresent()) {
            chooseSecret(event);
        } else if (signIn.questionProperty().get().isPresent()) {
            answer(event);
        } else if (keys.use(event).filter(KeyUse.KIOSKS::equals).isPresent()) {
            event.consume();
            signIn.kiosks().toggle();
        } else if (keys.use(event).filter(KeyUse.STAFF_CALL::equals).isPresent()) {
            event.consume();
            signIn.goToKiosk();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            signIn.asking().dismiss();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            next();
        }
    }

    private void chooseSecret(KeyEvent event) {
        boolean leaves =
                event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && newSecret.isLeaving());
        if (leaves) {
            event.consume();
            signIn.leaveNewSecret();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            newSecret.goOn();
        }
    }

    private void answer(KeyEvent event) {
        boolean yes = event.getCode() == KeyCode.ENTER && !takeOver.isLeaving();
        if (yes) {
            event.consume();
            signIn.takeOver();
        } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            signIn.leaveQuestion();
        }
    }

    /** Enter does the next step that is missing: it opens the day, or signs in, or goes to what must be filled in first. */
    private void next() {
        boolean nameMissing = signIn.operatorProperty().get().isBlank();
        boolean known = !nameMissing && !signIn.isSecretMissing();
        if (!dayCard.isVisible()) {
            signIn.signIn();
            if (!known) {
                focusFirst();
            }
        } else if (dayCard.hasFocus() || (nameMissing && !signIn.asksSecret())) {
            signIn.openDay();
        } else if (known) {
            dayCard.takeFocus();
        } else {
            focusFirst();
        }
    }
}
