package id.giliran.kiosk.services;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.visit.Visit;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The foot of the home screen: each language in its own words, and the screen's height. */
final class LanguageRow extends HBox {
    private static final double EQUAL = 100;

    LanguageRow(Visit visit, Texts texts, Surface surface) {
        for (String language : texts.languages()) {
            getChildren().add(languageButton(language, visit, texts, surface));
        }
        ObservableValue<String> words = Bindings.when(visit.lowReachProperty())
                .then(texts.binding("services.full-height"))
                .otherwise(texts.binding("services.low-reach"));
        Button height = Shapes.button("low-reach", words, surface, Styles.OUTLINED);
        height.setOnAction(tapped -> visit.toggleLowReach());
        getChildren().add(height);
        getChildren().forEach(button -> {
            ((Button) button).setPrefWidth(EQUAL);
            Shapes.growing(button);
        });
        getStyleClass().addAll(Styles.FOOT_BAR, "languages");
    }

    private static Button languageButton(String language, Visit visit, Texts texts, Surface surface) {
        String name = texts.textIn(language, "language.name");
        Button button =
                Shapes.button("language-" + language, new ReadOnlyStringWrapper(name), surface, Styles.OUTLINED);
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
