package id.giliran.kiosk.wording;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.printing.TicketContent;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the paper in the language of the ticket, whatever the screen shows meanwhile. For any thread. */
public final class TicketWords {
    /** What a heading of double size holds on the widest usual paper, in characters. */
    private static final int HEADING_COLUMNS = 24;

    private final Texts texts;
    private final Wording wording;

    public TicketWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    /** Everything that the paper of this number says. */
    public TicketContent ticket(KioskView view, ServiceTile service, IssuedReply issued) {
        String language = issued.language();
        Locale locale = Locale.forLanguageTag(language);
        DateTexts dates = new DateTexts(locale, ZoneId.of(view.office().zone()));
        return new TicketContent(
                balanced(wording.nameIn(language, view.office().name()).toUpperCase(locale)),
                texts.textIn(language, "ticket.number"),
                issued.number(),
                wording.nameIn(language, service.name()),
                dates.date(issued.issuedAt()) + " · " + dates.time(issued.issuedAt()),
                facts(language, service, issued),
                wording.listIn(language, service.requirements()),
                List.of(texts.textIn(language, "ticket.recall"), texts.textIn(language, "ticket.complaints")),
                issued.ticket(),
                issued.priority() ? texts.textIn(language, "ticket.priority") : null);
    }

    private List<String> facts(String language, ServiceTile service, IssuedReply issued) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.textIn(language, "ticket.ahead", issued.ahead()));
        String zone = wording.nameIn(language, service.zone());
        if (!zone.isBlank()) {
            facts.add(texts.textIn(language, "ticket.zone", zone));
        }
        if (service.stages() > 1) {
            facts.add(texts.textIn(language, "ticket.stages", service.stages()));
        }
        return facts;
    }

    /** A long name in two lines of about the same length; one word alone in the second line looks like a mistake. */
    private static List<String> balanced(String name) {
        if (name.length() <= HEADING_COLUMNS) {
            return List.of(name);
        }
        int middle = name.length() / 2;
        int before = name.lastIndexOf(' ', middle);
        int after = name.indexOf(' ', middle);
        int cut = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after;
        return cut <= 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
    }
}
