package id.giliran.rehearsal.screen;

import id.giliran.fx.screen.FxToolkit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A person's finger and eyes on one window: taps what can be tapped, reads what can be seen. For any thread but JavaFX's. */
public final class ScreenHand {
    private final Scene window;

    public ScreenHand(Scene window) {
        this.window = window;
    }

    /** Ids of the buttons that can be tapped now and begin with this. */
    public List<String> buttons(String prefix) {
        return FxToolkit.call(() -> visible(window.getRoot())
                .filter(node -> node instanceof ButtonBase && !node.isDisabled())
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(prefix))
                .toList());
    }

    /** Whether something with this id can be seen. */
    public boolean sees(String id) {
        return FxToolkit.call(() -> find(id) != null);
    }

    /** Taps the button with this id; whatever is not there or cannot be tapped is left alone. */
    public void tap(String id) {
        FxToolkit.await(() -> {
            if (find(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fireEvent(new ActionEvent());
            }
        });
    }

    /** All words that can be seen, from top to bottom of the window's tree, a blank between two. */
    public String words() {
        return FxToolkit.call(() -> read(window.getRoot()));
    }

    /** All words within the part with this id; nothing when it cannot be seen. */
    public String words(String id) {
        return FxToolkit.call(() -> {
            Node part = find(id);
            return part == null ? "" : read(part);
        });
    }

    /** All words within the parts of this css class. */
    public String wordsOf(String styleClass) {
        return FxToolkit.call(() -> visible(window.getRoot())
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(ScreenHand::read)
                .collect(Collectors.joining(" ")));
    }

    private static String read(Node part) {
        return visible(part)
                .map(ScreenHand::said)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A label says its words before it was ever drawn, and the text within it would say them again. */
    private static String said(Node node) {
        String words = switch (node) {
            case Labeled label -> label.getText();
            case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
            default -> "";
        };
        return Objects.requireNonNullElse(words, "");
    }

    private @Nullable Node find(String id) {
        return visible(window.getRoot())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScreenHand::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), within);
    }
}
