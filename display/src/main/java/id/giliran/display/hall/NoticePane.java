package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the office says to everybody, a page at a time. Nothing runs through it: a page stands until the next one takes its place. */
final class NoticePane extends Region {
    private static final List<Integer> LINE_SIZES = List.of(34, 31, 28);
    private static final List<Integer> PAGE_SIZES = List.of(64, 56, 50, 44, 40, 36);

    private final Label main = Parts.wrapping("notice-words");
    private final Label other = Parts.wrapping("notice-other");
    private Board.Notices shown = new Board.Notices(List.of(), 0);
    private List<NoticePages.Page> pages = List.of();
    private List<Integer> sizes = LINE_SIZES;

    NoticePane() {
        getStyleClass().addAll("notice-pane", Styles.GROUND_CARD);
        setId("notice");
        main.setId("notice-words");
        getChildren().addAll(main, other);
        widthProperty().subscribe(this::lay);
        heightProperty().subscribe(this::lay);
    }

    /** @param alone whether it has a region of its own, and is not a line among others */
    void arrange(boolean alone) {
        sizes = alone ? PAGE_SIZES : LINE_SIZES;
        Parts.setClass(this, "notice-page", alone);
        lay();
    }

    void show(Board.Notices notices) {
        boolean same = notices.sentences().equals(shown.sentences());
        shown = notices;
        if (same) {
            turn();
        } else {
            lay();
        }
    }

    /** It takes what room it is given. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets inside = getInsets();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double mainHeight = main.prefHeight(width);
        double otherHeight = other.isManaged() ? other.prefHeight(width) : 0;
        double top =
                inside.getTop() + (getHeight() - inside.getTop() - inside.getBottom() - mainHeight - otherHeight) / 2;
        main.resizeRelocate(inside.getLeft(), top, width, mainHeight);
        other.resizeRelocate(inside.getLeft(), top + mainHeight, width, otherHeight);
    }

    private void lay() {
        Insets inside = getInsets();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double height = getHeight() - inside.getTop() - inside.getBottom();
        if (width > 0 && height > 0) {
            pages = new NoticePages(width, height, sizes).of(shown.sentences());
            turn();
        }
    }

    private void turn() {
        if (pages.isEmpty()) {
            return;
        }
        NoticePages.Page page = pages.get((int) (shown.turn() % pages.size()));
        main.setText(page.words().main());
        Parts.setOther(other, page.words());
        main.setStyle("-fx-font-size: " + page.size() + "px;");
        other.setStyle("-fx-font-size: " + page.size() * NoticePages.OTHER_SHARE + "px;");
    }
}
