package id.giliran.kiosk.checkin;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.typing.LetterBoard;
import id.giliran.kiosk.typing.TypedLine;
import id.giliran.kiosk.typing.TypingKeys;
import id.giliran.kiosk.visit.Visit;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Where a code is held to the scanner or typed. */
public final class CheckInView extends VBox {
    public CheckInView(CheckInViewModel model, HeadView head, Visit visit, Texts texts, Surface surface) {
        TypedLine line = new TypedLine(model.typed(), texts.binding("check-in.prompt"));
        model.typed()
                .subscribe(code -> line.setNodeOrientation(
                        code.isEmpty() ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT));
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("check-in.title"), Styles.TITLE),
                        Shapes.label(texts.binding(model.hint()), Styles.SUBTITLE),
                        line),
                "titles");
        UpperPart upper = new UpperPart(head, titles, surface);
        LetterBoard letters = new LetterBoard(surface, model::type);
        texts.languageProperty().subscribe(language -> letters.show(model.letters()));
        Button back = Shapes.button("check-in-back", texts.binding("check-in.back"), surface, Styles.OUTLINED);
        Button erase = Shapes.button("key-erase", texts.binding("keys.erase"), surface, Styles.OUTLINED);
        Button send = Shapes.button("check-in-send", texts.binding("check-in.send"), surface, Styles.PRIMARY);
        back.setOnAction(tapped -> model.back());
        erase.setOnAction(tapped -> model.erase());
        send.setOnAction(tapped -> model.send());
        send.disableProperty().bind(model.typed().isEmpty());
        VBox keys = Shapes.styled(new VBox(letters, new EqualRow(List.of(back, erase, send))), "keys");
        VBox body = Shapes.styled(new VBox(Shapes.spring(), keys), "page", "last", "code");
        getChildren().addAll(upper, Shapes.growing(body));
        getStyleClass().add(Styles.GROUND_PAPER);
        TypingKeys.listen(this, letter -> model.type(letter.toUpperCase(Locale.ROOT)), model::erase, model::send);
        visit.lowReachProperty().subscribe(letters::low);
        upper.low(false);
    }
}
