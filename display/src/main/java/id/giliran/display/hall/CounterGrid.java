package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** All counters, in as many columns as make their numbers largest. */
final class CounterGrid extends Region {
    private static final double GAP = 16;
    private static final double MARGIN = 48;

    private final boolean motion;
    private final List<CounterTile> tiles = new ArrayList<>();
    private Board.Counters shown = new Board.Counters(Words.NONE, List.of());

    CounterGrid(boolean motion) {
        this.motion = motion;
        getStyleClass().addAll("counter-grid", Styles.GROUND_NAVY);
    }

    void show(Board.Counters counters) {
        if (!sameCounters(counters)) {
            tiles.forEach(CounterTile::rest);
            tiles.clear();
            counters.cells().forEach(cell -> tiles.add(new CounterTile(cell.counter(), motion)));
            getChildren().setAll(tiles);
        }
        shown = counters;
        for (int at = 0; at < tiles.size(); at++) {
            tiles.get(at).show(counters.label(), counters.cells().get(at));
        }
    }

    /** Ends what moves. */
    void rest() {
        tiles.forEach(CounterTile::rest);
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
        if (tiles.isEmpty()) {
            return;
        }
        int columns = columns();
        double width = tileWidth(columns);
        double height = tileHeight(columns);
        String style = "-fx-font-size: " + CounterTile.words(height) + "px;";
        if (!style.equals(getStyle())) {
            setStyle(style);
        }
        for (int at = 0; at < tiles.size(); at++) {
            int row = at / columns;
            tiles.get(at)
                    .resizeRelocate(
                            Math.rint(MARGIN + at % columns * (width + GAP)),
                            Math.rint(GAP + row * (height + GAP)),
                            Math.floor(width),
                            Math.floor(height));
        }
    }

    private boolean sameCounters(Board.Counters counters) {
        return shown.cells().stream()
                .map(Board.CounterCell::counter)
                .toList()
                .equals(counters.cells().stream()
                        .map(Board.CounterCell::counter)
                        .toList());
    }

    private int columns() {
        int best = 1;
        for (int columns = 2; columns <= tiles.size(); columns++) {
            if (digits(columns) > digits(best)) {
                best = columns;
            }
        }
        return best;
    }

    private double digits(int columns) {
        return CounterTile.digits(tileWidth(columns), tileHeight(columns));
    }

    private double tileWidth(int columns) {
        return (getWidth() - 2 * MARGIN - GAP * (columns - 1)) / columns;
    }

    private double tileHeight(int columns) {
        int rows = (tiles.size() + columns - 1) / columns;
        return (getHeight() - GAP * (rows + 1)) / rows;
    }
}
