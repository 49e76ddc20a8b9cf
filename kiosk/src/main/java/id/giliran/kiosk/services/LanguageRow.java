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
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** The foot of the home screen: each language in its own words, and the screen's height. */
final class LanguageRow extends StackPane {
    LanguageRow(Visit visit, Texts texts, Surface surface) {
        List<Button> buttons = new ArrayList<>();
        for (String language : texts.languages()) {
            buttons.add(languageButton(language, visit, texts, surface));
        }
        ObservableValue<String> words = Bindings.when(visit.lowReachProperty())
                .then(texts.binding("services.full-height"))
                .otherwise(texts.binding("services.low-reach"));
        Button height = Shapes.button("low-reach", words, surface, Styles.OUTLINED);
        height.setOnAction(tapped -> visit.toggleLowReach());
        buttons.add(height);
        getChildren().add(new EqualRow(buttons));
        getStyleClass().addAll(Styles.FOOT_BAR, "languages");
    }

    private static Button languageButton(String language, Visit visit, Texts texts, Surface surface) {
        String name = texts.textIn(language, "language.name");
        Button button =
                Shapes.button("language-" + language, new ReadOnlyStringWrapper(name), surface, Styles.OUTLINED);
        Lettering.dress(button, texts, language);
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
