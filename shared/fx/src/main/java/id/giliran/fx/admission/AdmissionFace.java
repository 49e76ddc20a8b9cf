package id.giliran.fx.admission;

import id.giliran.fx.admission.AdmissionSign.Standing;
import id.giliran.fx.admission.AdmissionSign.Step;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Lies over all else that a program shows, and says how the device comes in. Nodes to look up: {@code admission} with
 * {@code admission-title}, {@code admission-code}, {@code admission-detail} and {@code pair-again}.
 */
public final class AdmissionFace extends StackPane {
    /** A device that is known, or that its own computer's hub takes at once, is let in sooner; its screen must not flash. */
    private static final Duration SEARCHED_BEFORE_TOLD = Duration.seconds(2);

    private final Runnable pairAgain;
    private final Label device = label("admission-device", Styles.SUBTITLE);
    private final Label title = label("admission-title", Styles.TITLE);
    private final Label advice = label("admission-advice", Styles.BODY);
    private final Label codeLabel = label("admission-code-label", Styles.SUBTITLE);
    private final HeroNumber code = new HeroNumber();
    private final VBox codeCard = styled(new VBox(codeLabel, code), Styles.CARD, "admission-code-card");
    private final VBox steps = styled(new VBox(), "admission-steps");
    private final Label visitorsWords = label("admission-visitors", Styles.SEMIBOLD);
    private final HBox visitors = visitors();
    private final Label detail = label("admission-detail", Styles.CAPTION);
    private final Button again = new Button();
    private final PauseTransition patience = new PauseTransition(SEARCHED_BEFORE_TOLD);
    private final ReadOnlyObjectWrapper<Optional<AdmissionSign>> told =
            new ReadOnlyObjectWrapper<>(this, "told", Optional.empty());
    private Optional<AdmissionSign> sign = Optional.empty();
    private boolean wide;

    /**
     * A face that is not shown yet.
     *
     * @param ground its css class, such as {@link Styles#GROUND_PAPER}
     * @param pairAgain what the button does, on a program that has one
     */
    public AdmissionFace(String ground, Runnable pairAgain) {
        this.pairAgain = pairAgain;
        setId("admission");
        getStyleClass().addAll(ground, "admission");
        getStylesheets()
                .add(Objects.requireNonNull(AdmissionFace.class.getResource("admission.css"))
                        .toExternalForm());
        again.setId("pair-again");
        again.getStyleClass().add(Styles.PRIMARY);
        again.setOnAction(pressed -> this.pairAgain.run());
        code.setId("admission-code");
        patience.setOnFinished(over -> tell());
        setVisible(false);
        arrange();
        widthProperty().subscribe(this::turn);
        heightProperty().subscribe(this::turn);
    }

    /** A face without a button. */
    public AdmissionFace(String ground) {
        this(ground, () -> {});
    }

    /** What it says now; empty while it is not shown. */
    public ReadOnlyObjectProperty<Optional<AdmissionSign>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether it is shown now. */
    public boolean isCovering() {
        return told.get().isPresent();
    }

    /** Shows a sign, or goes away; a search that has only begun is not told yet. On the FX thread. */
    public void show(Optional<AdmissionSign> newest) {
        boolean begins = sign.isEmpty();
        sign = newest;
        newest.ifPresent(this::fill);
        boolean atOnce = newest.isEmpty() || newest.get().standing() != Standing.SEARCHING || isCovering();
        if (atOnce) {
            tell();
        } else if (begins) {
            patience.playFromStart();
        }
    }

    private void tell() {
        patience.stop();
        boolean appears = sign.isPresent() && !isVisible();
        setVisible(sign.isPresent());
        told.set(sign);
        if (appears) {
            // The press that was meant for what was here before must not ask for a new pairing.
            requestFocus();
        }
    }

    private void fill(AdmissionSign newest) {
        device.setText(newest.device());
        title.setText(newest.title());
        advice.setText(newest.advice());
        codeLabel.setText(newest.codeLabel());
        code.setText(newest.code().orElse(""));
        put(codeCard, newest.code().isPresent());
        List<Step> toDo = newest.steps();
        steps.getChildren()
                .setAll(IntStream.range(0, toDo.size())
                        .mapToObj(place -> step(place + 1, toDo.get(place)))
                        .toList());
        visitorsWords.setText(newest.visitors().orElse(""));
        put(visitors, newest.visitors().isPresent());
        detail.setText(newest.detail());
        again.setText(newest.button().orElse(""));
        put(again, newest.button().isPresent());
        arrange();
    }

    private void turn() {
        boolean lying = getWidth() > getHeight();
        if (lying != wide) {
            wide = lying;
            arrange();
        }
    }

    /** Upright the parts stand one below the other; lying the code has the left half to itself, if there is one. */
    private void arrange() {
        boolean beside = wide && code.getText() != null && !code.getText().isEmpty();
        VBox words = styled(new VBox(device, title, advice), "admission-words");
        VBox todo = styled(new VBox(steps, again), "admission-todo");
        Region middle = beside ? beside(todo) : styled(new VBox(codeCard, todo), "admission-middle");
        VBox page = styled(new VBox(words), "admission-page", wide ? "wide" : "tall");
        if (beside) {
            page.getChildren().add(spring());
        }
        page.getChildren().addAll(middle, spring(), visitors, detail);
        getChildren().setAll(page);
    }

    private HBox beside(VBox todo) {
        HBox both = styled(new HBox(codeCard, todo), "admission-middle");
        HBox.setHgrow(codeCard, Priority.ALWAYS);
        HBox.setHgrow(todo, Priority.SOMETIMES);
        return both;
    }

    private static HBox step(int place, Step step) {
        Label number = new Label(String.valueOf(place));
        number.getStyleClass().add("admission-step-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox words = styled(new VBox(label("", Styles.BODY)), "admission-step-words");
        ((Label) words.getChildren().getFirst()).setText(step.words());
        step.command().ifPresent(typed -> words.getChildren().add(command(typed)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = styled(new HBox(number, words), "admission-step");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** What is typed is written from left to right in every language. */
    private static Label command(String typed) {
        Label command = label("", "admission-command");
        command.setText(typed);
        command.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return command;
    }

    private HBox visitors() {
        HBox.setHgrow(visitorsWords, Priority.ALWAYS);
        HBox card =
                styled(new HBox(Icons.CALL_STAFF.node(), visitorsWords), Styles.CARD_MIST, "admission-visitors-card");
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    private static Label label(String id, String... classes) {
        Label label = new Label();
        if (!id.isEmpty()) {
            label.setId(id);
        }
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static void put(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
