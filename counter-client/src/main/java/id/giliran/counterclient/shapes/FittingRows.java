package id.giliran.counterclient.shapes;

import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** As many whole rows as the room holds, and one line that says how many more there are: never half a row, never a scroll bar. */
public final class FittingRows extends Region {
    private static final double ROW_HEIGHT = 54;

    private final IntFunction<String> more;
    private final Label rest = Shapes.label("", Styles.CAPTION, "more");
    private final int most;
    private List<Node> rows = List.of();
    private int inAll;

    /**
     * An empty list.
     *
     * @param most rows at most, however large the room
     * @param more words for so many rows that are not shown
     */
    public FittingRows(int most, IntFunction<String> more) {
        this.most = most;
        this.more = more;
        rest.setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows these rows; {@code total} may be larger than their number. */
    public void setRows(List<Node> newRows, int total) {
        rows = List.copyOf(newRows);
        inAll = Math.max(total, rows.size());
        getChildren().setAll(rows);
        getChildren().add(rest);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(most, inAll) * ROW_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(1, inAll) * ROW_HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int room = (int) Math.min(most, Math.floor((getHeight() + 0.5) / ROW_HEIGHT));
        boolean all = inAll <= room && inAll == rows.size();
        int shown = all ? inAll : Math.max(0, Math.min(room - 1, rows.size()));
        for (int place = 0; place < rows.size(); place++) {
            Node row = rows.get(place);
            row.setVisible(place < shown);
            row.resizeRelocate(0, place * ROW_HEIGHT, getWidth(), ROW_HEIGHT);
        }
        rest.setVisible(!all && room > 0);
        rest.setText(more.apply(inAll - shown));
        rest.resizeRelocate(2, shown * ROW_HEIGHT, getWidth() - 2, ROW_HEIGHT);
    }
}
