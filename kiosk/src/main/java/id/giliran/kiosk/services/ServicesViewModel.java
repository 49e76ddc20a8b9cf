package id.giliran.kiosk.services;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.services.HomePage.PriorityBand;
import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Office.Standing;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.OpeningWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The home screen as one value, made new whenever the office, the language or the visitor's choice changes. */
public final class ServicesViewModel {
    private static final Set<String> OFFICE_IS_CLOSED = Set.of("outside-hours", "day-over", "day-not-open", "holiday");
    private static final String DAY_NOT_OPEN = "day-not-open";

    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final Wording wording;
    private final OpeningWords opening;
    private final TileWords tiles;
    private final NoticeWords notices;
    private final ReadOnlyObjectWrapper<HomePage> page = new ReadOnlyObjectWrapper<>(this, "page");

    public ServicesViewModel(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.wording = new Wording(texts);
        this.opening = new OpeningWords(texts);
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

    void choose(String service) {
        visit.choose(service);
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
        return new HomePage(texts.text("services.title"), elsewhere(), null, message, List.of(), null);
    }

    private HomePage known(Office office, KioskView view) {
        Instant now = hubTime.now().orElse(Instant.EPOCH);
        return new HomePage(
                texts.text("services.title"),
                elsewhere(),
                notices.notice(office, view, isClosed(view)).orElse(null),
                closedOffice(view, now).orElse(null),
                view.services().stream()
                        .map(service -> tiles.tile(service, view, now, newsOf(office)))
                        .toList(),
                band(view));
    }

    private TileWords.News newsOf(Office office) {
        return new TileWords.News(canIssue(), office.standing() == Standing.ALONE);
    }

    private String elsewhere() {
        return others().map(language -> texts.textIn(language, "services.title"))
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> others() {
        return texts.languages().stream().filter(language -> !language.equals(texts.language()));
    }

    private boolean canIssue() {
        return visit.officeProperty().get().canIssue()
                && visit.printerProperty().get().canPrint();
    }

    /** The office as a whole is closed when all its services are, and none of them only for today's quota. */
    private Optional<Message> closedOffice(KioskView view, Instant now) {
        if (!isClosed(view)) {
            return Optional.empty();
        }
        boolean notYet = view.services().stream().anyMatch(service -> DAY_NOT_OPEN.equals(service.closed()));
        String kind = notYet ? "home.not-open" : "home.closed";
        List<String> elsewhere = others().map(
                        language -> texts.textIn(language, kind + ".title") + ". " + opens(language, kind, view, now))
                .toList();
        String holiday = wording.name(view.office().holiday());
        String title = holiday.isBlank() ? texts.text(kind + ".title") : texts.text("home.holiday.title", holiday);
        return Optional.of(new Message(title, opens(texts.language(), kind, view, now), elsewhere));
    }

    private String opens(String language, String kind, KioskView view, Instant now) {
        ZoneId zone = ZoneId.of(view.office().zone());
        if (onlyTheStaffIsMissing(view)) {
            return texts.textIn(language, kind + ".body");
        }
        return firstOpening(view)
                .map(at -> texts.textIn(language, kind + ".opens", opening.whenIn(language, at, now, zone)))
                .orElseGet(() -> texts.textIn(language, kind + ".body"));
    }

    private static boolean isClosed(KioskView view) {
        return view.services().stream()
                .allMatch(service -> service.closed() != null && OFFICE_IS_CLOSED.contains(service.closed()));
    }

    /** Within the hours of some service: the next opening of another one is no news then. */
    private static boolean onlyTheStaffIsMissing(KioskView view) {
        return view.services().stream()
                .anyMatch(service -> DAY_NOT_OPEN.equals(service.closed()) && service.opensAt() == null);
    }

    private static Optional<LocalDateTime> firstOpening(KioskView view) {
        return view.services().stream()
                .map(ServiceTile::opensAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private @Nullable PriorityBand band(KioskView view) {
        if (view.priorityGroups().isEmpty() || !canIssue() || isClosed(view)) {
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
