package id.giliran.kiosk.tiles;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Office.Standing;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.OpeningWords;
import id.giliran.kiosk.wording.WaitWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Heading;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the tile of a service or a heading says. */
public final class TileWords {
    private final Texts texts;
    private final Wording wording;
    private final OpeningWords opening;
    private final WaitWords wait;

    public TileWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
        this.opening = new OpeningWords(texts);
        this.wait = new WaitWords(texts);
    }

    /**
     * How far the view can be relied on.
     *
     * @param canIssue whether numbers can be given now at all
     * @param alone whether the kiosk gives them by itself, and nobody knows how many wait
     */
    public record News(boolean canIssue, boolean alone) {
        /** As the visitor's office and printer are now. */
        public static News of(Visit visit) {
            Office office = visit.officeProperty().get();
            boolean prints = visit.printerProperty().get().canPrint();
            return new News(office.canIssue() && prints, office.standing() == Standing.ALONE);
        }
    }

    /** The tile of a service. */
    public Tile tile(ServiceTile service, KioskView view, Instant now, News news) {
        boolean open = service.closed() == null;
        return new Tile(
                service.id(),
                service.letter(),
                service.colour(),
                wording.name(service.name()),
                open && !news.alone() ? texts.dates(zone(view)).number(service.waiting()) : "",
                open ? status(service, view, news) : closed(service, view, now),
                open ? brief(service, view, news) : closed(service, view, now),
                open ? mood(service, view, news) : Mood.CLOSED,
                open && news.canIssue());
    }

    /** The tile of a heading, which can always be opened: what is closed under it says why. */
    public Tile tile(Heading heading, int services) {
        String count = texts.text("headings.services", services);
        return new Tile(heading.id(), "", 1, wording.name(heading.name()), "", count, count, Mood.PLAIN, true);
    }

    private String status(ServiceTile service, KioskView view, News news) {
        if (service.mayBeTooLate()) {
            return texts.text("services.may-be-too-late");
        }
        Estimate estimate = service.estimate();
        if (estimate != null && service.waiting() > 0 && !news.alone()) {
            return wait.line(estimate);
        }
        if (service.waiting() > 0 || news.alone()) {
            return texts.text(
                    "services.requirements",
                    wording.list(service.requirements()).size());
        }
        return texts.text(view.openCounters() > 0 ? "services.no-queue" : "services.no-counter");
    }

    private String brief(ServiceTile service, KioskView view, News news) {
        if (service.waiting() == 0 || news.alone() || service.mayBeTooLate()) {
            return status(service, view, news);
        }
        Estimate estimate = service.estimate();
        return estimate == null ? texts.text("services.waiting-count", service.waiting()) : wait.brief(estimate);
    }

    private static Mood mood(ServiceTile service, KioskView view, News news) {
        boolean nobodyWaits = service.waiting() == 0 && !service.mayBeTooLate() && view.openCounters() > 0;
        return nobodyWaits && news.canIssue() && !news.alone() ? Mood.GOOD : Mood.PLAIN;
    }

    private String closed(ServiceTile service, KioskView view, Instant now) {
        boolean notYet = "day-not-open".equals(service.closed());
        String reason = reason(service, view, now);
        @Nullable LocalDateTime opensAt = service.opensAt();
        if (opensAt == null) {
            return reason;
        }
        String when = opening.when(opensAt, now, zone(view));
        return texts.text(notYet ? "closed.opens-first" : "closed.opens", reason, when);
    }

    private String reason(ServiceTile service, KioskView view, Instant now) {
        String holiday = wording.name(view.office().holiday());
        return switch (String.valueOf(service.closed())) {
            case "day-not-open" -> texts.text("closed.not-open");
            case "quota-used-up" ->
                texts.text(opensToday(service, view, now) ? "closed.quota-for-now" : "closed.quota");
            case "without-hub" -> texts.text("closed.without-hub");
            case "too-late" -> texts.text("closed.too-late");
            case "holiday" ->
                holiday.isBlank() ? texts.text("closed.holiday") : texts.text("closed.holiday-named", holiday);
            default -> texts.text("closed.now");
        };
    }

    /** Numbers are given in parts of the day, and only this part's are used up. */
    private static boolean opensToday(ServiceTile service, KioskView view, Instant now) {
        LocalDateTime opensAt = service.opensAt();
        return opensAt != null && opensAt.toLocalDate().equals(LocalDate.ofInstant(now, zone(view)));
    }

    private static ZoneId zone(KioskView view) {
        return ZoneId.of(view.office().zone());
    }
}
