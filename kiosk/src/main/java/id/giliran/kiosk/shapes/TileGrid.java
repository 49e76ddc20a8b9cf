package id.giliran.kiosk.shapes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays one to a dozen tiles out so that they fill their place: the largest type in which all words have room, and for it as many columns as
 * give the best-shaped tiles. Css sees the type as the pseudo-classes {@code large}, {@code medium}, {@code small}, {@code flat}, {@code tiny}.
 */
public final class TileGrid extends Region {
    /** Width over height of a tile that pleases. */
    public static final double CARD = 2.1;

    /** Width over height of a tile that is a line of a list. */
    public static final double LINE = 6;

    private static final double WIDE_GAP = 28;
    private static final double NARROW_GAP = 16;
    private static final double ROOMY = 600;
    private static final int MANY_ROWS = 4;
    private static final int MOST_COLUMNS = 4;
    private static final double WORST_MISFIT = 1.4;

    private final Surface surface;
    private final double bestShape;
    private List<TileButton> tiles = List.of();
    private double fittedWidth;
    private double fittedHeight;
    private Cell cell = new Cell(1, 0, 0, 0);

    public TileGrid(Surface surface, double bestShape) {
        this.surface = surface;
        this.bestShape = bestShape;
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

    private record Cell(int columns, double width, double height, double gap) {}

    /** Shows these tiles, in this order. */
    public void show(List<TileButton> shown) {
        tiles = List.copyOf(shown);
        getChildren().setAll(tiles);
        refit();
    }

    /** The words of a tile have changed. */
    public void refit() {
        fittedWidth = 0;
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
            case 2 -> 860;
            case 4 -> 880;
            default -> Double.MAX_VALUE;
        };
    }

    @Override
    protected void layoutChildren() {
        if (tiles.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            cell = bestCell();
        }
        for (int at = 0; at < tiles.size(); at++) {
            double x = at % cell.columns() * (cell.width() + cell.gap());
            double y = Math.floorDiv(at, cell.columns()) * (cell.height() + cell.gap());
            tiles.get(at).resizeRelocate(x, y, cell.width(), cell.height());
        }
    }

    private Cell bestCell() {
        List<Cell> cells = IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, tiles.size()))
                .mapToObj(this::cell)
                .filter(this::isTouchable)
                .sorted(Comparator.comparingDouble(this::misfit))
                .toList();
        for (Type type : Type.values()) {
            dress(type);
            Optional<Cell> fitting = cells.stream()
                    .filter(candidate -> misfit(candidate) < WORST_MISFIT && fits(candidate))
                    .findFirst();
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        return cells.isEmpty() ? cell(Math.min(MOST_COLUMNS, tiles.size())) : cells.getFirst();
    }

    private Cell cell(int columns) {
        int rows = Math.ceilDiv(tiles.size(), columns);
        double gap = rows >= MANY_ROWS || getHeight() < ROOMY ? NARROW_GAP : WIDE_GAP;
        return new Cell(
                columns, (getWidth() - (columns - 1) * gap) / columns, (getHeight() - (rows - 1) * gap) / rows, gap);
    }

    private boolean isTouchable(Cell candidate) {
        return candidate.height() >= surface.primaryTarget().get()
                && candidate.width() >= surface.primaryTarget().get();
    }

    private double misfit(Cell candidate) {
        return Math.abs(Math.log(candidate.width() / candidate.height() / bestShape));
    }

    private boolean fits(Cell candidate) {
        return tiles.stream().allMatch(tile -> tile.fits(candidate.width(), candidate.height()));
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
