package id.giliran.kiosk.services;

import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Each language in its own words, at the foot of the home screen. */
public final class LanguageRow extends StackPane {
    private static final double HEIGHT = 92;

    public LanguageRow(Visit visit, Texts texts, Surface surface) {
        List<Button> buttons = new ArrayList<>();
        for (String language : texts.languages()) {
            buttons.add(languageButton(language, visit, texts, surface));
        }
        getChildren().add(new EqualRow(buttons));
        getStyleClass().add("languages");
    }

    private static Button languageButton(String language, Visit visit, Texts texts, Surface surface) {
        String name = texts.textIn(language, "language.name");
        Button button =
                Shapes.button("language-" + language, new ReadOnlyStringWrapper(name), surface, Styles.OUTLINED);
        Lettering.dress(button, texts, language);
        button.minHeightProperty().unbind();
        button.minHeightProperty().bind(surface.touchable(HEIGHT));
        button.setOnAction(tapped -> visit.speak(language));
        texts.languageProperty().subscribe(spoken -> {
            button.getStyleClass().remove(Styles.CHOSEN);
            if (spoken.equals(language)) {
                button.getStyleClass().add(Styles.CHOSEN);
            }
        });
        return button;
    }
}
