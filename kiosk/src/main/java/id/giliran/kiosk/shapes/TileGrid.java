package id.giliran.kiosk.shapes;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays one to a dozen tiles out so that they fill their place: as many columns as give the best-shaped tiles, and the largest type in which
 * no tile's words are cut. Css sees the type as the pseudo-classes {@code large}, {@code medium}, {@code small} and {@code tiny}.
 */
public final class TileGrid extends Region {
    private static final double BEST_SHAPE = 2.1;
    private static final double GAP = 28;
    private static final double NARROWEST = 270;
    private static final int MOST_COLUMNS = 4;

    private final Surface surface;
    private List<TileButton> tiles = List.of();
    private Cell fitted = new Cell(0, 0, 0);

    public TileGrid(Surface surface) {
        this.surface = surface;
    }

    /** Sizes of type, largest first; the last two lie flat. */
    private enum Type {
        LARGE,
        MEDIUM,
        SMALL,
        FLAT,
        TINY;

        private PseudoClass pseudoClass() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    private record Cell(int columns, double width, double height) {}

    /** Shows these tiles, in this order. */
    public void show(List<TileButton> shown) {
        tiles = List.copyOf(shown);
        getChildren().setAll(tiles);
        refit();
    }

    /** The words of a tile have changed. */
    public void refit() {
        fitted = new Cell(0, 0, 0);
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Few tiles do not become doors. */
    @Override
    protected double computeMaxHeight(double width) {
        return switch (tiles.size()) {
            case 1 -> 460;
            case 2 -> 840;
            case 3 -> 1120;
            case 4 -> 800;
            default -> Double.MAX_VALUE;
        };
    }

    @Override
    protected void layoutChildren() {
        if (tiles.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Cell cell = bestCell();
        if (!cell.equals(fitted)) {
            fitted = cell;
            fit(cell);
        }
        for (int at = 0; at < tiles.size(); at++) {
            double x = at % cell.columns() * (cell.width() + GAP);
            double y = Math.floorDiv(at, cell.columns()) * (cell.height() + GAP);
            tiles.get(at).resizeRelocate(x, y, cell.width(), cell.height());
        }
    }

    private Cell bestCell() {
        Cell best = cell(1);
        for (int columns = 2; columns <= Math.min(MOST_COLUMNS, tiles.size()); columns++) {
            Cell next = cell(columns);
            if (next.width() >= NARROWEST && (misfit(next) < misfit(best) || best.height() < surface.primaryTarget().get())) {
                best = next;
            }
        }
        return best;
    }

    private Cell cell(int columns) {
        int rows = Math.ceilDiv(tiles.size(), columns);
        return new Cell(
                columns, (getWidth() - (columns - 1) * GAP) / columns, (getHeight() - (rows - 1) * GAP) / rows);
    }

    private static double misfit(Cell cell) {
        return Math.abs(Math.log(cell.width() / cell.height() / BEST_SHAPE));
    }

    private void fit(Cell cell) {
        for (Type type : Type.values()) {
            dress(type);
            if (tiles.stream().allMatch(tile -> tile.prefHeight(cell.width()) <= cell.height())) {
                return;
            }
        }
    }

    private void dress(Type worn) {
        for (TileButton tile : tiles) {
            for (Type type : Type.values()) {
                tile.pseudoClassStateChanged(type.pseudoClass(), type == worn);
            }
            tile.lie(worn.compareTo(Type.FLAT) >= 0);
        }
        tiles.forEach(Node::applyCss);
    }
}
