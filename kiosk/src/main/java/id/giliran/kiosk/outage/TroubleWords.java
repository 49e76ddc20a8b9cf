package id.giliran.kiosk.outage;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.outage.OutageViewModel.Page;
import id.giliran.kiosk.outage.OutageViewModel.Sign;
import id.giliran.kiosk.visit.Trouble;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.OpeningWords;
import id.giliran.kiosk.wording.PrinterNeed;
import id.giliran.kiosk.wording.Wording;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words for a fault. */
final class TroubleWords {
    private final Visit visit;
    private final Texts texts;
    private final HubTime hubTime;
    private final Wording wording;
    private final OpeningWords opening;

    TroubleWords(Visit visit, Texts texts, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.hubTime = hubTime;
        this.wording = new Wording(texts);
        this.opening = new OpeningWords(texts);
    }

    Page page(Trouble trouble) {
        return switch (trouble) {
            case Trouble.HubLost lost -> page(Sign.WARNING, "outage.hub", true);
            case Trouble.PrinterTrouble printer -> page(Sign.PRINTER, printer(printer.reason()), false);
            case Trouble.Slow slow -> page(Sign.PRINTER, "outage.slow", false);
            case Trouble.Refused refused -> refused(refused);
        };
    }

    private static String printer(PrinterException.Reason reason) {
        return switch (PrinterNeed.of(reason)) {
            case PAPER -> "outage.paper";
            case COVER -> "outage.cover";
            case POWER -> "outage.power";
            case REPAIR -> "outage.printer";
        };
    }

    private Page page(Sign sign, String key, boolean canTryAgain) {
        return new Page(
                sign, texts.text(key + ".title"), texts.text(key + ".what"), texts.text(key + ".do"), canTryAgain);
    }

    private Page refused(Trouble.Refused refused) {
        String key = switch (refused.problem().code()) {
            case "day-not-open" -> "outage.not-open";
            case "day-over", "outside-hours", "service-closed" -> "outage.closed";
            case "quota-used-up" -> "outage.quota";
            default -> "outage.refused";
        };
        String name = wording.name(refused.service().name());
        Sign sign = key.equals("outage.refused") ? Sign.WARNING : Sign.CLOCK;
        return new Page(sign, texts.text(key + ".title"), texts.text(key + ".what", name), remedy(key, refused), false);
    }

    private String remedy(String key, Trouble.Refused refused) {
        if (key.equals("outage.not-open") || key.equals("outage.refused")) {
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
