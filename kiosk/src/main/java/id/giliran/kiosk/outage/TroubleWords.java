package id.giliran.kiosk.outage;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.outage.OutageViewModel.Page;
import id.giliran.kiosk.outage.OutageViewModel.Sign;
import id.giliran.kiosk.visit.Trouble;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.OpeningWords;
import id.giliran.kiosk.wording.PrinterWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words for a fault. */
final class TroubleWords {
    private static final Set<String> SAYS_WHAT_TO_DO =
            Set.of("outage.not-open", "outage.refused", "outage.appointment-used", "outage.unknown-appointment");

    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final Wording wording;
    private final OpeningWords opening;
    private final PrinterWords printer;

    TroubleWords(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.wording = new Wording(texts);
        this.opening = new OpeningWords(texts);
        this.printer = new PrinterWords(texts);
    }

    Page page(Trouble trouble) {
        return switch (trouble) {
            case Trouble.HubLost lost -> hubLost(lost);
            case Trouble.PrinterTrouble(Reason reason) -> notPrinted(reason);
            case Trouble.Slow slow ->
                new Page(
                        Sign.PRINTER,
                        texts.text("outage.slow.title"),
                        texts.text("outage.slow.what"),
                        texts.text("outage.slow.do"),
                        false);
            case Trouble.Refused refused -> refused(refused);
        };
    }

    /** What to do then is the office's to say. */
    private Page hubLost(Trouble.HubLost lost) {
        String office = wording.name(lost.order().view().withoutHub());
        return new Page(
                Sign.WARNING,
                texts.text("outage.hub.title"),
                texts.text("outage.hub.what"),
                office.isBlank() ? texts.text("outage.hub.do") : office,
                true);
    }

    private Page notPrinted(Reason reason) {
        return new Page(
                Sign.PRINTER,
                printer.title(reason),
                texts.text("outage.printer.what"),
                printer.remedy(reason, visit.nearestKiosk()),
                false);
    }

    private Page refused(Trouble.Refused refused) {
        String key = switch (refused.problem().code()) {
            case "day-not-open" -> "outage.not-open";
            case "day-over", "outside-hours", "service-closed", "holiday" -> "outage.closed";
            case "quota-used-up" -> "outage.quota";
            case "window-used-up" -> "outage.quota-for-now";
            case "appointment-used" -> "outage.appointment-used";
            case "unknown-appointment", "appointment-other-day", "appointment-other-service" ->
                "outage.unknown-appointment";
            case "too-late" -> "outage.too-late";
            default -> "outage.refused";
        };
        String name = wording.name(refused.service().name());
        Sign sign = SAYS_WHAT_TO_DO.contains(key) && !key.equals("outage.not-open") ? Sign.WARNING : Sign.CLOCK;
        return new Page(sign, texts.text(key + ".title"), texts.text(key + ".what", name), remedy(key, refused), false);
    }

    private String remedy(String key, Trouble.Refused refused) {
        if (SAYS_WHAT_TO_DO.contains(key)) {
            return texts.text(key + ".do");
        }
        return when(refused.service())
                .map(when -> texts.text("outage.closed.opens", when))
                .orElseGet(() -> texts.text("outage.closed.do"));
    }

    /** When the service opens again, as the newest view says it. */
    private Optional<String> when(ServiceTile refused) {
        @Nullable KioskView view = visit.officeProperty().get().view();
        if (view == null) {
            return Optional.empty();
        }
        Instant now = hubTime.now().orElse(Instant.EPOCH);
        return view.services().stream()
                .filter(service -> service.id().equals(refused.id()))
                .map(ServiceTile::opensAt)
                .filter(Objects::nonNull)
                .findFirst()
                .map((LocalDateTime at) ->
                        opening.when(at, now, ZoneId.of(view.office().zone())));
    }
}
