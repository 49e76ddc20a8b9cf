package id.giliran.kiosk.tiles;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.MoreTile;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileGrid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A grid of tiles that stay the same nodes while the same services are shown, so that none is swapped under a finger. */
public final class TileBoard {
    private final Texts texts;
    private final TileGrid grid;
    private final Consumer<Tile> chosen;
    private final Map<String, TileView> views = new LinkedHashMap<>();

    /**
     * An empty board.
     *
     * @param shape width over height of a tile that pleases
     * @param chosen takes what was tapped
     */
    public TileBoard(Texts texts, Surface surface, double shape, Consumer<Tile> chosen) {
        this.texts = texts;
        this.grid = new TileGrid(surface, shape);
        this.grid.pages(MoreTile.of("tiles-more", texts.binding("tiles.more")));
        this.chosen = chosen;
    }

    public TileGrid grid() {
        return grid;
    }

    public void show(List<Tile> shown) {
        List<String> nodes = shown.stream().map(Tile::node).toList();
        if (!nodes.equals(List.copyOf(views.keySet()))) {
            views.clear();
            nodes.forEach(node -> views.put(node, new TileView(node, texts)));
            grid.show(views.values().stream().map(TileView::button).toList());
        }
        boolean reworded = false;
        for (Tile tile : shown) {
            TileView view = views.get(tile.node());
            if (view != null) {
                view.button().setOnAction(tapped -> chosen.accept(tile));
                reworded |= view.show(tile);
            }
        }
        if (reworded) {
            grid.refit();
        }
    }
}
