package id.giliran.kiosk.keys;

import id.giliran.kiosk.keys.Keypad.Move;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Goes through whatever is shown by previous, next, choose and back. From the last control next leads to the first one, so that there is no
 * end to be caught in; a key that is held down moves on, but chooses only once.
 */
public final class FourKeys {
    /** Css class of a button that goes back, for the key that does so. */
    public static final String GOES_BACK = "goes-back";

    private final Keypad keypad;
    private final Supplier<Node> layer;
    private final Runnable goBack;
    private final Runnable speak;
    private final Consumer<Node> moved;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private @Nullable Node last;

    /**
     * Keys that do nothing until they are handed in.
     *
     * @param layer what is on top now, all that keys may reach
     * @param goBack for a layer without a button that goes back
     * @param speak for the key that has the screen read aloud
     * @param moved told where a move has led
     */
    public FourKeys(Keypad keypad, Supplier<Node> layer, Runnable goBack, Runnable speak, Consumer<Node> moved) {
        this.keypad = keypad;
        this.layer = layer;
        this.goBack = goBack;
        this.speak = speak;
        this.moved = moved;
    }

    /** A key went down; one that means something here is used up. */
    public void pressed(KeyEvent pressed) {
        Optional<Move> move = keypad.move(pressed).or(() -> usual(pressed));
        if (move.isEmpty() || (move.get() == Move.CHOOSE && !chooses())) {
            return;
        }
        pressed.consume();
        boolean first = held.add(pressed.getCode());
        switch (move.get()) {
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case CHOOSE, BACK, SPEAK -> {
                if (first) {
                    make(move.get());
                }
            }
        }
    }

    /** A key went up. */
    public void released(KeyEvent released) {
        held.remove(released.getCode());
    }

    /** Makes a move, as a key of it would. */
    public void make(Move move) {
        switch (move) {
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case CHOOSE -> choose();
            case BACK -> back();
            case SPEAK -> speak.run();
        }
    }

    /** Keys with which a keyboard goes through any program; JavaFX would let them leave the layer. */
    private Optional<Move> usual(KeyEvent pressed) {
        boolean typing = focused() instanceof TextInputControl;
        return switch (pressed.getCode()) {
            case TAB -> Optional.of(pressed.isShiftDown() ? Move.PREVIOUS : Move.NEXT);
            case UP -> Optional.of(Move.PREVIOUS);
            case DOWN -> Optional.of(Move.NEXT);
            case LEFT -> typing ? Optional.empty() : Optional.of(mirrored() ? Move.NEXT : Move.PREVIOUS);
            case RIGHT -> typing ? Optional.empty() : Optional.of(mirrored() ? Move.PREVIOUS : Move.NEXT);
            case SPACE -> typing ? Optional.empty() : Optional.of(Move.CHOOSE);
            default -> Optional.empty();
        };
    }

    private boolean mirrored() {
        return layer.get().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Where nothing is to be chosen yet, the key at least shows where the keys are. */
    private boolean chooses() {
        @Nullable Node focused = focused();
        return focused == null || focused instanceof ButtonBase;
    }

    private void step(int by) {
        List<Node> order = FocusOrder.of(layer.get());
        if (order.isEmpty()) {
            return;
        }
        int at = place(order);
        int next = at < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.floorMod(at + by, order.size());
        focus(order.get(next));
        moved.accept(order.get(next));
    }

    /** Where the keys are; a control that was made anew has the id of the one before. */
    private int place(List<Node> order) {
        @Nullable Node focused = focused();
        int at = focused == null ? -1 : order.indexOf(focused);
        if (at >= 0 || last == null || last.getId() == null) {
            return at;
        }
        String id = last.getId();
        return (int) order.stream().takeWhile(node -> !id.equals(node.getId())).count() % order.size();
    }

    private void choose() {
        if (focused() instanceof ButtonBase button && FocusOrder.of(layer.get()).contains(button)) {
            button.fire();
        } else {
            keep();
        }
    }

    private void back() {
        Optional<ButtonBase> button = FocusOrder.of(layer.get()).stream()
                .filter(node -> node.getStyleClass().contains(GOES_BACK))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst();
        button.ifPresentOrElse(ButtonBase::fire, goBack);
    }

    /** Another layer or screen is shown: its first control is where the keys begin. */
    public void begin() {
        FocusOrder.of(layer.get()).stream().findFirst().ifPresent(this::focus);
    }

    /** After what was shown has changed: keeps the keys where they were, also when that control was made anew. */
    public void keep() {
        List<Node> order = FocusOrder.of(layer.get());
        @Nullable Node focused = focused();
        if (!order.isEmpty() && (focused == null || !order.contains(focused))) {
            focus(order.get(Math.max(0, place(order))));
        }
    }

    private void focus(Node node) {
        last = node;
        node.requestFocus();
    }

    private @Nullable Node focused() {
        @Nullable Scene scene = layer.get().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }
}
