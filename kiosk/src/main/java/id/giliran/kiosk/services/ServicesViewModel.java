package id.giliran.kiosk.services;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.headings.ServiceTree;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.services.HomePage.PriorityBand;
import id.giliran.kiosk.services.HomePage.Tools;
import id.giliran.kiosk.tiles.Tile;
import id.giliran.kiosk.tiles.TileWords;
import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The home screen as one value, made new whenever the office, the language or the visitor's choice changes. */
public final class ServicesViewModel {
    /** Fewer services are seen at a glance. */
    private static final int SEARCHED_FROM = 4;

    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final Wording wording;
    private final ClosedWords closed;
    private final TileWords tiles;
    private final NoticeWords notices;
    private final ReadOnlyObjectWrapper<HomePage> page = new ReadOnlyObjectWrapper<>(this, "page");

    public ServicesViewModel(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.wording = new Wording(texts);
        this.closed = new ClosedWords(texts);
        this.tiles = new TileWords(texts);
        this.notices = new NoticeWords(visit, texts);
        visit.officeProperty().subscribe(newest -> refresh());
        visit.priorityProperty().subscribe(group -> refresh());
        visit.printerProperty().subscribe(look -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    ReadOnlyObjectProperty<HomePage> page() {
        return page.getReadOnlyProperty();
    }

    void choose(Tile tile) {
        if (tile.isHeading()) {
            visit.numberWay().openHeading(tile.id());
        } else {
            visit.choose(tile.id());
        }
    }

    void search() {
        visit.numberWay().search();
    }

    void checkIn() {
        visit.checkIn().open();
    }

    /** The button of the priority band: asks for the group, or takes the choice back. */
    void priority() {
        if (visit.priorityProperty().get() == null) {
            visit.askPriority();
        } else {
            visit.withoutPriority();
        }
    }

    /** The day is another one: "besok" may be today now. */
    public void dateChanged() {
        refresh();
    }

    private void refresh() {
        Office office = visit.officeProperty().get();
        page.set(office.view() == null ? connecting() : known(office, office.view()));
    }

    private HomePage connecting() {
        Message message = new Message(
                texts.text("home.connecting.title"),
                texts.text("home.connecting.body"),
                others().map(language -> texts.textIn(language, "home.connecting.title") + ". "
                                + texts.textIn(language, "home.connecting.body"))
                        .toList());
        return new HomePage(texts.text("services.title"), elsewhere(), null, message, List.of(), Tools.NONE, null);
    }

    private HomePage known(Office office, KioskView view) {
        Instant now = hubTime.now().orElse(Instant.EPOCH);
        return new HomePage(
                texts.text("services.title"),
                elsewhere(),
                notices.notice(office, view, ClosedWords.isClosed(view)).orElse(null),
                closed.message(view, now).orElse(null),
                tiles(view, now),
                tools(view),
                band(view));
    }

    /** Headings before the services that stand by themselves. */
    private List<Tile> tiles(KioskView view, Instant now) {
        ServiceTree tree = new ServiceTree(view);
        TileWords.News news = TileWords.News.of(visit);
        List<Tile> shown = new ArrayList<>();
        tree.headingsUnder(null).forEach(heading -> shown.add(tiles.tile(heading, tree.servicesWithin(heading.id()))));
        tree.servicesUnder(null).forEach(service -> shown.add(tiles.tile(service, view, now, news)));
        return shown;
    }

    private Tools tools(KioskView view) {
        if (ClosedWords.isClosed(view) || !canIssue()) {
            return Tools.NONE;
        }
        boolean withHub = visit.officeProperty().get().isFresh();
        return new Tools(view.services().size() >= SEARCHED_FROM, view.checkIn() && withHub);
    }

    private String elsewhere() {
        return others().map(language -> texts.textIn(language, "services.title"))
                .collect(Collectors.joining(" · "));
    }

    /** One is enough: whoever speaks neither finds the own language's name at the foot. */
    private Stream<String> others() {
        return texts.languages().stream()
                .filter(language -> !language.equals(texts.language()))
                .limit(1);
    }

    private boolean canIssue() {
        return visit.officeProperty().get().canIssue()
                && visit.printerProperty().get().canPrint();
    }

    private @Nullable PriorityBand band(KioskView view) {
        if (view.priorityGroups().isEmpty() || !canIssue() || ClosedWords.isClosed(view)) {
            return null;
        }
        @Nullable PriorityGroup group = visit.priorityProperty().get();
        if (group != null) {
            String chosen = texts.text("priority.chosen", wording.name(group.name()));
            return new PriorityBand(chosen, texts.text("priority.now-choose"), Offer.CHOSEN);
        }
        if (view.priorityGroups().stream().allMatch(one -> one.closed() != null)) {
            return new PriorityBand(texts.text("priority.title"), texts.text("priority.closed"), Offer.NONE);
        }
        String groups = view.priorityGroups().stream()
                .map(each -> wording.name(each.name()))
                .collect(Collectors.joining(" · "));
        return new PriorityBand(texts.text("priority.title"), groups, Offer.OPEN);
    }
}
