package id.giliran.kiosk.shapes;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures words, because JavaFX breaks in the middle of one that is wider than its label. */
public final class WordWidth {
    private WordWidth() {}

    /** Width of the widest part that stays in one line: a word, or a single character in a language without spaces. */
    public static double longest(String words, Font font) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(words);
        double widest = 0;
        for (int from = lines.first(), to = lines.next(); to != BreakIterator.DONE; from = to, to = lines.next()) {
            Text text = new Text(words.substring(from, to).strip());
            text.setFont(font);
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest;
    }
}
