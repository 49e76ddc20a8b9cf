package id.giliran.kiosk.services;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.wording.OpeningWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the home screen says when the office is closed as a whole. */
final class ClosedWords {
    private static final Set<String> OFFICE_IS_CLOSED = Set.of("outside-hours", "day-over", "day-not-open", "holiday");
    private static final String DAY_NOT_OPEN = "day-not-open";

    private final Texts texts;
    private final Wording wording;
    private final OpeningWords opening;

    ClosedWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
        this.opening = new OpeningWords(texts);
    }

    /** The office as a whole is closed when all its services are, and none of them only for today's quota. */
    Optional<Message> message(KioskView view, Instant now) {
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

    static boolean isClosed(KioskView view) {
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

    private Stream<String> others() {
        return texts.languages().stream().filter(language -> !language.equals(texts.language()));
    }
}
