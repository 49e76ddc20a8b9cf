package id.giliran.kiosk.headings;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.tiles.Tile;
import id.giliran.kiosk.tiles.TileWords;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Heading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What stands under the heading that was chosen, in the visitor's language. */
public final class HeadingsViewModel {
    private static final String STEP_OF_PATH = " · ";

    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final Wording wording;
    private final TileWords tiles;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", new Page("", "", "", List.of()));

    public HeadingsViewModel(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.wording = new Wording(texts);
        this.tiles = new TileWords(texts);
        visit.stepProperty().subscribe(step -> refresh());
        visit.officeProperty().subscribe(office -> refresh());
        visit.printerProperty().subscribe(look -> refresh());
        visit.priorityProperty().subscribe(group -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /**
     * What the screen says.
     *
     * @param path from all services down to the heading above this one
     * @param priority a mark when the ticket will have priority, else empty
     */
    record Page(String path, String title, String priority, List<Tile> tiles) {
        Page {
            tiles = List.copyOf(tiles);
        }
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void choose(Tile tile) {
        if (tile.isHeading()) {
            visit.numberWay().openHeading(tile.id());
        } else {
            visit.choose(tile.id());
        }
    }

    void back() {
        visit.back();
    }

    private void refresh() {
        @Nullable KioskView view = visit.officeProperty().get().view();
        if (view != null && visit.stepProperty().get() instanceof Step.UnderHeading(String heading)) {
            page.set(page(view, heading));
        }
    }

    private Page page(KioskView view, String heading) {
        ServiceTree tree = new ServiceTree(view);
        List<Heading> path = tree.pathTo(heading);
        @Nullable String level = path.isEmpty() ? null : heading;
        String above = Stream.concat(
                        Stream.of(texts.text("headings.all")),
                        path.stream().limit(Math.max(0, path.size() - 1)).map(each -> wording.name(each.name())))
                .collect(Collectors.joining(STEP_OF_PATH));
        String title = path.isEmpty()
                ? texts.text("headings.all")
                : wording.name(path.getLast().name());
        String priority = visit.priorityProperty().get() == null ? "" : texts.text("priority.mark");
        return new Page(above, title, priority, tiles(view, tree, level));
    }

    private List<Tile> tiles(KioskView view, ServiceTree tree, @Nullable String level) {
        Instant now = hubTime.now().orElse(Instant.EPOCH);
        TileWords.News news = TileWords.News.of(visit);
        List<Tile> shown = new ArrayList<>();
        tree.headingsUnder(level).forEach(heading -> shown.add(tiles.tile(heading, tree.servicesWithin(heading.id()))));
        tree.servicesUnder(level).forEach(service -> shown.add(tiles.tile(service, view, now, news)));
        return shown;
    }
}
