package id.giliran.kiosk.services;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.kiosk.services.HomePage.Notice;
import id.giliran.kiosk.services.HomePage.Notice.Kind;
import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Office.Standing;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.PrinterWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the one line that the home screen says about connection and printer: what keeps visitors from a number comes first. */
final class NoticeWords {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final PrinterWords printer;

    NoticeWords(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.printer = new PrinterWords(texts);
    }

    Optional<Notice> notice(Office office, KioskView view, boolean closed) {
        PrinterLook look = visit.printerProperty().get();
        if (!office.canIssue()) {
            return Optional.of(new Notice(Kind.TROUBLE, lost(office, view, closed)));
        }
        if (look.fault().isPresent()) {
            return Optional.of(new Notice(Kind.TROUBLE, trouble(look.fault().get())));
        }
        if (look.states().contains(PrinterState.TICKET_NOT_TAKEN)) {
            return Optional.of(new Notice(Kind.TICKET, texts.text("services.ticket-not-taken")));
        }
        return office.standing() == Standing.ALONE
                ? Optional.of(new Notice(Kind.CALM, texts.text("services.alone")))
                : Optional.empty();
    }

    private String trouble(Reason reason) {
        return printer.title(reason) + ". " + printer.remedy(reason, visit.nearestKiosk());
    }

    private String lost(Office office, KioskView view, boolean closed) {
        @Nullable Instant asOf = office.asOf();
        ZoneId zone = ZoneId.of(view.office().zone());
        String age = asOf == null
                ? ""
                : " " + texts.text("services.as-of", texts.dates(zone).time(asOf));
        return texts.text("services.lost") + age + (closed ? "" : " " + withoutHub(view));
    }

    private String withoutHub(KioskView view) {
        String office = wording.name(view.withoutHub());
        return office.isBlank() ? texts.text("go.staff") : office;
    }
}
