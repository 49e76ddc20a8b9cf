package id.giliran.fx.look;

import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Letters and direction of the languages: Inter, or for a language with fonts of its own the first of those that this machine has. All of a
 * text is in one family, as JavaFX puts a text that is split over two in the wrong order when it runs to the left.
 */
public final class Lettering {
    private static final Logger LOG = LoggerFactory.getLogger(Lettering.class);
    private static final String CLASS = "in-";

    /** What {@code giliran.css} and the programs' sheets would draw in Inter; digits in cells and hero numbers stay in Inter. */
    private static final List<String> WORDS =
            List.of("label", "button", "toggle-button", "text-field", "text-area", "words", "combo-box", "list-cell");

    private static final List<String> STRONG = List.of("semibold", "button", "toggle-button", "remedy", "chip");

    private Lettering() {}

    /** The family in which a language is drawn here; empty when it needs one and this machine has none of them. */
    public static Optional<String> family(Language language) {
        return language.fonts().isEmpty()
                ? Optional.of(Look.FAMILY)
                : language.fonts().stream().filter(Installed.FAMILIES::contains).findFirst();
    }

    /**
     * Leaves out those languages for whose letters this machine has no font, and says so in the log.
     *
     * @param codes languages of these folders
     * @return those that can be drawn, in the same order; when there is none, English
     */
    public static List<String> drawable(LanguageFolders folders, List<String> codes) {
        List<String> drawable = new ArrayList<>();
        for (String code : codes) {
            Optional<String> lacking = lacking(folders.language(code));
            lacking.ifPresentOrElse(LOG::warn, () -> drawable.add(code));
        }
        return drawable.isEmpty() ? List.of("en") : List.copyOf(drawable);
    }

    /** What is to be installed before a language can be shown, in one sentence; empty when nothing is. */
    public static Optional<String> lacking(Language language) {
        return family(language).isPresent()
                ? Optional.empty()
                : Optional.of("This machine has no font for " + language.name() + " (" + language.code()
                        + "), so the screens leave it out: install one of "
                        + String.join(", ", language.fonts()) + ", and start the program again.");
    }

    /** Draws a whole face, from now on, in the letters and the direction of the language that its texts have. For the FX thread. */
    public static void follow(Parent root, Texts texts) {
        root.getStylesheets().add(sheet(texts));
        texts.languageProperty().subscribe(code -> dress(root, texts, code));
    }

    /** Draws one part, whatever the language around it is, as texts of that language. Its face must {@link #follow} the same texts. */
    public static void dress(Node part, Texts texts, String code) {
        dress(part, Optional.of(texts.languageOf(code)));
    }

    /** The same; without a language it is drawn as what is around it. */
    public static void dress(Node part, Optional<Language> language) {
        part.getStyleClass().removeIf(name -> name.startsWith(CLASS));
        language.ifPresent(own -> part.getStyleClass().add(CLASS + own.code()));
        part.setNodeOrientation(language.map(Lettering::orientation).orElse(NodeOrientation.INHERIT));
    }

    private static NodeOrientation orientation(Language language) {
        return language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static String sheet(Texts texts) {
        // Labels in a button have their own weight; as a type and not a class this is weaker than all other rules.
        StringBuilder rules = new StringBuilder("Label { -fx-font-weight: normal; }\n");
        for (String code : texts.languages()) {
            String family = family(texts.languageOf(code)).orElse(Look.FAMILY);
            rules.append(family.equals(Look.FAMILY) ? inner(CLASS + code) : rules(CLASS + code, family));
        }
        byte[] bytes = rules.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** Important, because the sheets name Inter in rules of any length. */
    private static String rules(String language, String family) {
        String face = "{ -fx-font-family: \"" + family + "\" !important; }\n";
        String bold = "{ -fx-font-weight: bold !important; }\n";
        StringBuilder rules = new StringBuilder();
        rules.append('.').append(language).append(' ').append(face);
        WORDS.forEach(part -> rules.append(selectors(language, part)).append(face));
        STRONG.forEach(part -> rules.append(selectors(language, part)).append(bold));
        rules.append(".root.")
                .append(language)
                .append(" .badge { -fx-font-family: \"")
                .append(Look.FAMILY)
                .append("\" !important; }\n");
        return rules.toString();
    }

    /** A button in a language of Inter within a face that is not. */
    private static String inner(String language) {
        return ".root ." + language + ".button { -fx-font-family: \"" + Look.FAMILY_SEMIBOLD
                + "\" !important; -fx-font-weight: normal !important; }\n";
    }

    /** A part inside something of the language, or itself dressed in it. */
    private static String selectors(String language, String part) {
        return "." + language + " ." + part + ", .root ." + language + "." + part + " ";
    }

    /** Asked once: it takes long, and fonts are installed before a program starts. */
    private static final class Installed {
        static final Set<String> FAMILIES = new HashSet<>(Font.getFamilies());

        private Installed() {}
    }
}
