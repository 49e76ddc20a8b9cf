package id.giliran.fx.look;

import static id.giliran.fx.look.SpecimenParts.button;
import static id.giliran.fx.look.SpecimenParts.chip;
import static id.giliran.fx.look.SpecimenParts.clock;
import static id.giliran.fx.look.SpecimenParts.icons;
import static id.giliran.fx.look.SpecimenParts.key;
import static id.giliran.fx.look.SpecimenParts.label;
import static id.giliran.fx.look.SpecimenParts.notice;
import static id.giliran.fx.look.SpecimenParts.notices;
import static id.giliran.fx.look.SpecimenParts.spring;
import static id.giliran.fx.look.SpecimenParts.styled;
import static id.giliran.fx.look.SpecimenParts.tile;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One sheet with every shape of the look, for the eye. */
final class Specimen {
    private Specimen() {}

    static Region sheet(Drawing drawing) {
        return switch (drawing) {
            case KIOSK -> kiosk();
            case WALL -> wall();
            case COUNTER -> counter();
        };
    }

    private static Region kiosk() {
        VBox body = styled(
                new VBox(16, types(), tiles(), kioskButtons(), notices(), icons(), controls()), Styles.GROUND_PAPER);
        body.setStyle("-fx-padding: 24 56;");
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox hero = styled(new HBox(new HeroNumber("A017"), clock("09.42", Styles.HEADING)), Styles.GROUND_NAVY);
        hero.setPrefHeight(140);
        hero.setMinHeight(140);
        hero.setStyle("-fx-padding: 16 56; -fx-spacing: 40; -fx-alignment: center-left;");
        hero.getChildren().addAll(button("Di biru tua", Styles.OUTLINED), Icons.PRIORITY.node());
        return new VBox(hero, body);
    }

    private static Node types() {
        return new VBox(
                4,
                label("Silakan pilih layanan", Styles.TITLE),
                label("Sentuh satu kotak untuk mengambil nomor antrean.", Styles.SUBTITLE),
                label("Penggantian paspor", Styles.HEADING),
                new HBox(
                        24,
                        label("Isi", Styles.BODY),
                        label("Keterangan", Styles.CAPTION),
                        label("Tebal", Styles.STRONG),
                        label("Setengah tebal", Styles.SEMIBOLD),
                        label("Selesai", Styles.TEXT_GOOD),
                        label("Gagal", Styles.TEXT_FAULT)));
    }

    private static Node tiles() {
        Button open = tile("A", 0, "Paspor baru", "Kira-kira 15–25 menit", "12");
        Button pressed = tile("C", 1, "Penggantian paspor", "Kira-kira 10–15 menit", "111");
        pressed.pseudoClassStateChanged(PseudoClass.getPseudoClass("pressed"), true);
        Button focused = tile("F", 2, "Pengambilan paspor", "Kira-kira 5–10 menit", "3");
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        Button closed = tile("M", 3, "Percepatan paspor", "Tutup. Buka lagi besok 08.00", "");
        closed.setDisable(true);
        return new VBox(16, new HBox(28, open, pressed), new HBox(28, focused, closed));
    }

    private static Node kioskButtons() {
        Button disabled = button("Tidak aktif", Styles.PRIMARY);
        disabled.setDisable(true);
        Button pressed = button("Ditekan", Styles.PRIMARY);
        pressed.pseudoClassStateChanged(PseudoClass.getPseudoClass("pressed"), true);
        Button focused = button("Fokus", Styles.OUTLINED);
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        FlowPane buttons = new FlowPane(
                20,
                20,
                button("Utama", Styles.PRIMARY),
                pressed,
                button("Garis", Styles.OUTLINED),
                focused,
                button("Gelap", Styles.DARK),
                button("Bahaya", Styles.DANGER),
                button("Diam", Styles.QUIET),
                button("Biasa"),
                disabled);
        HBox priority = styled(
                new HBox(
                        24,
                        new VBox(
                                6,
                                label("Layanan prioritas", Styles.HEADING),
                                label("Lansia, disabilitas", Styles.BODY)),
                        button("Pilih prioritas", Styles.DARK),
                        chip()),
                Styles.CARD_PRIORITY);
        priority.setAlignment(Pos.CENTER_LEFT);
        return new VBox(20, buttons, priority);
    }

    private static Node controls() {
        TextField field = new TextField("Isian");
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().add("Loket 3");
        choice.getSelectionModel().selectFirst();
        ListView<String> list = new ListView<>();
        list.getItems().setAll("A018 Paspor baru", "C009 Penggantian", "A019 Paspor baru");
        list.getSelectionModel().select(1);
        list.setPrefHeight(130);
        list.setPrefWidth(330);
        return new HBox(20, field, choice, list);
    }

    private static Region wall() {
        HBox head = styled(
                new HBox(
                        24,
                        label("Kantor Imigrasi Bengkulu Selatan", Styles.HEADING),
                        spring(),
                        label("Senin, 23 November 2026", Styles.CAPTION),
                        clock("09.42", Styles.TITLE)),
                Styles.GROUND_NAVY);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setStyle("-fx-padding: 16 48;");
        HeroNumber hero = new HeroNumber("A017");
        hero.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(hero, Priority.ALWAYS);
        HeroNumber counter = new HeroNumber("3");
        counter.setMaximum(160);
        HBox block = styled(
                new HBox(50, Icons.ARROW_RIGHT.node(), label("Silakan menuju\nloket", Styles.TITLE), spring(), counter),
                Styles.CALLED_BLOCK);
        block.getChildren().getFirst().setStyle(block.getChildren().getFirst().getStyle() + "-fx-font-size: 120px;");
        block.setAlignment(Pos.CENTER_LEFT);
        block.setStyle("-fx-padding: 40 58;");
        block.setMinHeight(250);
        VBox left = styled(
                new VBox(40, label("Nomor antrean · Queue number", Styles.SUBTITLE), hero, block), Styles.GROUND_DEEP);
        left.setStyle("-fx-padding: 48;");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = styled(new VBox(16), Styles.GROUND_NAVY);
        right.setStyle("-fx-padding: 40 44;");
        right.setPrefWidth(680);
        right.setMinWidth(680);
        for (String number : List.of("C008", "A111", "F004", "K002")) {
            HBox row = styled(new HBox(clock(number, Styles.DISPLAY_NUMBER), spring(), called("1")), Styles.ROW);
            right.getChildren().add(row);
        }
        HBox middle = new HBox(left, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(head, middle, notice(Icons.CLOCK, "Sambungan terputus, data pukul 10.42", Styles.NOTICE_STALE));
    }

    private static DigitCells called(String number) {
        DigitCells cells = clock(number, Styles.DISPLAY_NUMBER);
        cells.getStyleClass().add(Styles.TEXT_CALLED);
        return cells;
    }

    private static Region counter() {
        HBox head = styled(
                new HBox(
                        18,
                        label("Loket 3", Styles.HEADING),
                        label("Paspor baru, Penggantian", Styles.BODY),
                        spring(),
                        label("23 menunggu · 14 dilayani hari ini", Styles.SUBTITLE),
                        button("Istirahat F9", Styles.OUTLINED)),
                Styles.GROUND_NAVY);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setStyle("-fx-padding: 12 24;");
        HeroNumber hero = new HeroNumber("A017");
        hero.setMaximum(92);
        HBox current = styled(
                new HBox(
                        36,
                        hero,
                        new VBox(
                                4,
                                new HBox(12, label("Paspor baru", Styles.HEADING), chip()),
                                label("Tahap 2 dari 3: wawancara dan foto", Styles.SUBTITLE)),
                        spring(),
                        clock("06:48", Styles.DISPLAY_NUMBER)),
                Styles.CARD);
        current.setAlignment(Pos.CENTER_LEFT);
        FlowPane keys = new FlowPane(
                14,
                14,
                key("Panggil ulang", "F2"),
                key("Tidak hadir", "F3"),
                key("Tahan", "F4"),
                key("Mulai layani", "F1"));
        keys.getChildren().get(3).setDisable(true);
        keys.getChildren().get(1).pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        Button next = key("Selesai, lanjut ke pengambilan", "Spasi");
        next.getStyleClass().add(Styles.PRIMARY);
        HBox undo = styled(
                new HBox(label("A016 ditandai selesai", Styles.BODY), spring(), button("Batalkan (7 d)", Styles.QUIET)),
                Styles.UNDO_BAR);
        undo.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(
                16,
                current,
                next,
                keys,
                controls(),
                notice(Icons.WARNING, "Printer kios 1 kehabisan kertas.", Styles.NOTICE_WARNING),
                undo);
        body.setStyle("-fx-padding: 24 28;");
        VBox dialog = styled(
                new VBox(
                        label("Tandai A017 tidak hadir", Styles.TITLE),
                        label("Sudah dipanggil 3 kali.", Styles.BODY),
                        new HBox(12, button("Tidak hadir", Styles.DANGER), button("Batal"))),
                Styles.DIALOG);
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane veil = styled(new StackPane(dialog), Styles.VEIL);
        return new StackPane(new VBox(head, new HBox(body, veil)));
    }
}
