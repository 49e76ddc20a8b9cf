package id.giliran.kiosk.search;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.tiles.Tile;
import id.giliran.kiosk.tiles.TileWords;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/** The services that are found by what the visitor has typed. */
public final class SearchViewModel {
    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final TileWords tiles;
    private final ReadOnlyObjectWrapper<List<Tile>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());

    public SearchViewModel(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.tiles = new TileWords(texts);
        visit.stepProperty().subscribe(step -> refresh());
        visit.officeProperty().subscribe(office -> refresh());
        visit.printerProperty().subscribe(look -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
        typed().subscribe(text -> refresh());
    }

    ReadOnlyStringProperty typed() {
        return visit.typed().text();
    }

    ReadOnlyObjectProperty<List<Tile>> found() {
        return found.getReadOnlyProperty();
    }

    void type(String letter) {
        visit.typed().type(letter);
    }

    void erase() {
        visit.typed().erase();
    }

    void choose(Tile tile) {
        visit.choose(tile.id());
    }

    /** Enter chooses where there is nothing else to choose. */
    void chooseOnly() {
        List<Tile> tiles = found.get();
        if (tiles.size() == 1 && tiles.getFirst().open()) {
            choose(tiles.getFirst());
        }
    }

    void back() {
        visit.back();
    }

    /** The keys of the visitor's language, in rows. */
    String letters() {
        return texts.text("keys.letters");
    }

    private void refresh() {
        @Nullable KioskView view = visit.officeProperty().get().view();
        if (view == null || !(visit.stepProperty().get() instanceof Step.Search)) {
            return;
        }
        Instant now = hubTime.now().orElse(Instant.EPOCH);
        List<ServiceTile> services = new ServiceSearch(view.services()).find(typed().get());
        TileWords.News news = TileWords.News.of(visit);
        found.set(services.stream()
                .map(service -> tiles.tile(service, view, now, news))
                .toList());
    }
}
