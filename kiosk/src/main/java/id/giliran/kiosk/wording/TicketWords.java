package id.giliran.kiosk.wording;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.printing.TicketContent;
import id.giliran.printing.TicketContent.Trait;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the paper in the language of the ticket, whatever the screen shows meanwhile. For any thread. */
public final class TicketWords {
    /** What a heading of double size holds on the widest usual paper, in characters. */
    private static final int HEADING_COLUMNS = 24;

    private final Texts texts;
    private final Wording wording;
    private final WaitWords wait;

    public TicketWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
        this.wait = new WaitWords(texts);
    }

    /** Everything that the paper of this number says; that nobody knows who is ahead means that the hub did not give it. */
    public TicketContent ticket(KioskView view, ServiceTile service, IssuedReply issued) {
        return content(view, service, issued, priority(issued));
    }

    /** The same for a paper that may not be the only one with its number. */
    public TicketContent reprint(KioskView view, ServiceTile service, IssuedReply issued) {
        String again = texts.textIn(issued.language(), "ticket.reprint");
        String priority = priority(issued);
        return content(view, service, issued, priority == null ? again : priority + " · " + again)
                .with(Trait.REPRINT);
    }

    private @Nullable String priority(IssuedReply issued) {
        return issued.priority() ? texts.textIn(issued.language(), "ticket.priority") : null;
    }

    private TicketContent content(KioskView view, ServiceTile service, IssuedReply issued, @Nullable String mark) {
        String language = issued.language();
        DateTexts dates = texts.datesIn(language, ZoneId.of(view.office().zone()));
        TicketContent content = new TicketContent(
                balanced(wording.nameIn(language, view.office().name()).toUpperCase(dates.locale())),
                texts.textIn(language, "ticket.number"),
                issued.number(),
                wording.nameIn(language, service.name()),
                dates.date(issued.issuedAt()) + " · " + dates.time(issued.issuedAt()),
                facts(language, service, issued),
                wording.listIn(language, service.requirements()),
                List.of(texts.textIn(language, "ticket.recall"), texts.textIn(language, "ticket.complaints")),
                issued.ticket(),
                mark,
                issued.ahead() < 0 ? texts.textIn(language, "ticket.offline") : null);
        return withTraits(content.in(language), service, issued);
    }

    private TicketContent withTraits(TicketContent content, ServiceTile service, IssuedReply issued) {
        TicketContent special = issued.priority() ? content.with(Trait.PRIORITY) : content;
        TicketContent staged = service.stages() > 1 ? special.with(Trait.STAGES) : special;
        return wording.nameIn(issued.language(), service.zone()).isBlank() ? staged : staged.with(Trait.ZONE);
    }

    private List<String> facts(String language, ServiceTile service, IssuedReply issued) {
        List<String> facts = new ArrayList<>();
        LocalTime slot = issued.slot();
        if (slot != null) {
            DateTexts dates = texts.datesIn(language, ZoneOffset.UTC);
            facts.add(texts.textIn(language, "ticket.slot", ClockWords.time(dates, slot)));
        }
        if (issued.ahead() >= 0) {
            facts.add(texts.textIn(language, "ticket.ahead", issued.ahead()));
        }
        Estimate estimate = issued.estimate();
        if (estimate != null) {
            facts.add(wait.sentenceIn(language, estimate));
        }
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
