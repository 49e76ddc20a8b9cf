package id.giliran.kiosk.speech;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Finds the words with which a screen is read aloud, whatever screen it is: from what it shows. */
final class ScreenReader {
    /** Css classes of what is not said: the office's name and clock above each screen, and seconds that run. */
    private static final List<String> UNSAID = List.of("head", "seconds-box", "unsaid");

    /** Css classes of what the visitor has chosen or marked. */
    private static final List<String> CHOSEN = List.of(Styles.CHOSEN, "lacking");

    private final Texts texts;

    ScreenReader(Texts texts) {
        this.texts = texts;
    }

    /** All that a layer shows besides what can be chosen there; what could be chosen at other times with the reason. */
    String screen(Node layer) {
        List<String> said = new ArrayList<>();
        gather(layer, said);
        return said.stream().map(ScreenReader::sentence).collect(Collectors.joining(" "));
    }

    private void gather(Node node, List<String> said) {
        if (!node.isVisible() || UNSAID.stream().anyMatch(node.getStyleClass()::contains)) {
            return;
        }
        switch (node) {
            case ButtonBase button -> {
                if (button.isDisabled()) {
                    said.add(texts.text("speech.unavailable", name(button)));
                }
            }
            case Label label -> said.add(label.getText());
            case HeroNumber number -> said.add(spelled(number.textProperty().get()));
            case DigitCells cells -> said.add(cells.textProperty().get());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> gather(child, said));
            default -> {}
        }
    }

    /** What the keys would choose now: its name, its state, and its place among the others. */
    String control(Node control, List<Node> order) {
        String state = CHOSEN.stream().anyMatch(control.getStyleClass()::contains) ? texts.text("speech.chosen") : "";
        int at = order.indexOf(control) + 1;
        String place = at == 0 ? "" : texts.text("speech.place", at, order.size());
        return List.of(name(control), state, place).stream()
                .map(ScreenReader::sentence)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String name(Node control) {
        @Nullable String given = control.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        return switch (control) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getPromptText() + ". " + input.getText();
            default -> "";
        };
    }

    /** Sign by sign: a number such as A017 is no word. */
    static String spelled(String number) {
        return number.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** With an end at which the voice falls; signs that only part words for the eye become pauses. */
    private static String sentence(@Nullable String words) {
        String said = words == null
                ? ""
                : words.replace('·', ',').replace('…', '.').replace('\n', ' ').strip();
        return said.isEmpty() || ".?!。؟".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + ".";
    }
}
