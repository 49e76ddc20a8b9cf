package id.giliran.kiosk.shapes;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures words, because JavaFX breaks in the middle of one that is wider than its label. */
public final class WordWidth {
    private WordWidth() {}

    /** Width of the widest word. */
    public static double longest(String words, Font font) {
        return Arrays.stream(words.split("\\s+", -1))
                .mapToDouble(word -> {
                    Text text = new Text(word);
                    text.setFont(font);
                    return text.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
    }
}
