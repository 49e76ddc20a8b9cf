package id.giliran.kiosk.shapes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Lays one to a dozen tiles out so that they fill their place: the largest type in which all words have room, and for it as many columns as
 * give the best-shaped tiles. Where they have no room even so, they come page by page. Css sees the type as the pseudo-classes {@code large},
 * {@code medium}, {@code small}, {@code flat}, {@code tiny}, {@code bare}.
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
    private static final int MOST_COLUMNS_OF_A_STRIP = 6;
    private static final double STRIP = 6;
    private static final double WORST_MISFIT = 1.4;

    private final Surface surface;
    private final double bestShape;
    private List<TileButton> tiles = List.of();
    private @Nullable TileButton more;
    private int first;
    private int onPage;
    private double fittedWidth;
    private double fittedHeight;
    private Cell cell = new Cell(1, 0, 0, 0);

    public TileGrid(Surface surface, double bestShape) {
        this.surface = surface;
        this.bestShape = bestShape;
    }

    /** Sizes of type, largest first; the last three lie flat, and the last has names only. */
    private enum Type {
        LARGE,
        MEDIUM,
        SMALL,
        FLAT,
        TINY,
        BARE;

        private PseudoClass pseudoClass() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    private record Cell(int columns, double width, double height, double gap) {}

    /**
     * Goes on to the next tiles where not all of them have room at once.
     *
     * @param leading what leads to them; shown only where it is needed
     */
    public void pages(TileButton leading) {
        more = leading;
        leading.setOnAction(tapped -> turn());
        show(tiles);
    }

    private void turn() {
        first = first + onPage < tiles.size() ? first + onPage : 0;
        requestLayout();
    }

    /** Shows these tiles, in this order. */
    public void show(List<TileButton> shown) {
        tiles = List.copyOf(shown);
        first = 0;
        getChildren().setAll(tiles);
        if (more != null) {
            more.setVisible(false);
            getChildren().add(more);
        }
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
            plan();
        }
        tiles.forEach(tile -> tile.setVisible(false));
        List<TileButton> shown = page();
        for (int at = 0; at < shown.size(); at++) {
            double x = at % cell.columns() * (cell.width() + cell.gap());
            double y = Math.floorDiv(at, cell.columns()) * (cell.height() + cell.gap());
            shown.get(at).setVisible(true);
            shown.get(at).resizeRelocate(x, y, cell.width(), cell.height());
        }
    }

    /** What is seen now: all tiles, or some of them and the way to the others. */
    private List<TileButton> page() {
        List<TileButton> shown = new ArrayList<>(tiles.subList(first, Math.min(tiles.size(), first + onPage)));
        if (more != null) {
            more.setVisible(onPage < tiles.size());
            if (more.isVisible()) {
                shown.add(more);
            }
        }
        return shown;
    }

    /** As many tiles at once as have room. */
    private void plan() {
        onPage = tiles.size();
        Optional<Cell> fitting = fittingCell(onPage);
        while (fitting.isEmpty() && more != null && onPage > 1) {
            onPage--;
            fitting = fittingCell(onPage + 1);
        }
        first = Math.floorDiv(first, Math.max(1, onPage)) * onPage;
        cell = fitting.orElseGet(this::anyCell);
    }

    private Cell anyCell() {
        int count = onPage < tiles.size() ? onPage + 1 : onPage;
        return cells(count).stream().findFirst().orElseGet(() -> cell(Math.min(MOST_COLUMNS, count), count));
    }

    private Optional<Cell> fittingCell(int count) {
        List<Cell> cells = cells(count);
        for (Type type : Type.values()) {
            dress(type);
            Optional<Cell> fitting = cells.stream()
                    .filter(candidate -> misfit(candidate) < WORST_MISFIT && fits(candidate))
                    .findFirst();
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return Optional.empty();
    }

    /** All that fingers can touch, the best-shaped first. */
    private List<Cell> cells(int count) {
        int most = getWidth() > STRIP * getHeight() ? MOST_COLUMNS_OF_A_STRIP : MOST_COLUMNS;
        return IntStream.rangeClosed(1, Math.min(most, count))
                .mapToObj(columns -> cell(columns, count))
                .filter(this::isTouchable)
                .sorted(Comparator.comparingDouble(this::misfit))
                .toList();
    }

    private Cell cell(int columns, int count) {
        int rows = Math.ceilDiv(count, columns);
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
        return buttons().allMatch(tile -> tile.fits(candidate.width(), candidate.height()));
    }

    private void dress(Type worn) {
        buttons().forEach(tile -> {
            for (Type type : Type.values()) {
                tile.pseudoClassStateChanged(type.pseudoClass(), type == worn);
            }
            tile.lie(worn.compareTo(Type.FLAT) >= 0);
        });
        buttons().forEach(Node::applyCss);
    }

    private Stream<TileButton> buttons() {
        return Stream.concat(tiles.stream(), Stream.ofNullable(more));
    }
}
