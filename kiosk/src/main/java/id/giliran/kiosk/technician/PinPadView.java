package id.giliran.kiosk.technician;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.technician.TechnicianScreen.AskPin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ten digits, and dots for those that were typed. */
final class PinPadView extends VBox {
    private static final int IN_A_ROW = 3;

    private final TechnicianViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final HBox dots = Shapes.styled(new HBox(), "pin-dots");
    private final Label notice = Shapes.label("", Styles.BODY, "pin-notice");
    private final List<Button> keys = new ArrayList<>();

    PinPadView(TechnicianViewModel model, Texts texts, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        Button back = Shapes.button(
                "technician-back", texts.binding("technician.back"), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        back.setOnAction(tapped -> model.close());
        VBox pad = Shapes.styled(new VBox(), "pin-pad");
        pad.getChildren()
                .addAll(
                        Shapes.label(texts.binding("technician.pin"), Styles.TITLE),
                        dots,
                        notice,
                        row(1),
                        row(1 + IN_A_ROW),
                        row(1 + 2 * IN_A_ROW),
                        lastRow(),
                        back);
        getChildren().addAll(Shapes.spring(), pad, Shapes.spring());
        getStyleClass().add("pin-screen");
        surface.landscape().subscribe(wide -> {
            getStyleClass().remove("wide");
            if (wide) {
                getStyleClass().add("wide");
            }
        });
    }

    private EqualRow row(int first) {
        return new EqualRow(
                IntStream.range(first, first + IN_A_ROW).mapToObj(this::digit).toList());
    }

    private EqualRow lastRow() {
        Button erase = Shapes.button("pin-erase", texts.binding("technician.erase"), surface, Styles.OUTLINED);
        Button enter = Shapes.button("pin-enter", texts.binding("technician.enter"), surface, Styles.PRIMARY);
        erase.setOnAction(tapped -> model.erase());
        enter.setOnAction(tapped -> model.enter());
        keys.addAll(List.of(erase, enter));
        return new EqualRow(List.of(erase, digit(0), enter));
    }

    private Button digit(int digit) {
        Button key =
                Shapes.button("pin-" + digit, new ReadOnlyStringWrapper(Integer.toString(digit)), surface, "pin-key");
        key.setOnAction(tapped -> model.type(digit));
        keys.add(key);
        return key;
    }

    void show(AskPin asked) {
        dots.getChildren()
                .setAll(IntStream.range(0, asked.digits())
                        .mapToObj(dot -> dot())
                        .toList());
        notice.setText(notice(asked));
        boolean waiting = asked.seconds() > 0 || asked.checking();
        keys.forEach(key -> key.setDisable(waiting));
    }

    private static Node dot() {
        return Shapes.styled(new Region(), "pin-dot");
    }

    private String notice(AskPin asked) {
        if (asked.checking()) {
            return texts.text("technician.checking");
        }
        if (asked.seconds() > 0) {
            return texts.text("technician.pin-wait", asked.seconds());
        }
        return asked.wrong() ? texts.text("technician.pin-wrong") : texts.text("technician.pin-hint");
    }
}
