package id.giliran.kiosk.offline;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.offline.HubWord.Kind;
import id.giliran.kiosk.offline.WordTable.Unsettled;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the hub about papers, and what visitors had not brought: at once when it is near, else when it is back. */
public final class HubWords {
    private static final Logger LOG = LoggerFactory.getLogger(HubWords.class);

    private final KioskFile file;
    private final LastHeard heard;
    private final KioskActs hub;
    private final Queue<Unsettled> unwritten;

    /** @param unwritten takes orders that are kept in no file, because a code stands in them */
    HubWords(KioskFile file, LastHeard heard, KioskActs hub, Queue<Unsettled> unwritten) {
        this.file = file;
        this.heard = heard;
        this.hub = hub;
        this.unwritten = unwritten;
    }

    /** The paper of this ticket is out, or its number was shown instead. */
    public void printed(String ticket, String confirmation) {
        tell(new HubWord(Kind.PRINTED, ticket, confirmation, ActSender.newKey()));
    }

    /** The paper of this ticket did not come out. */
    public void notPrinted(String ticket, String reason) {
        tell(new HubWord(Kind.PRINT_FAILED, ticket, reason, ActSender.newKey()));
    }

    /** The paper that was asked for once more is out. */
    public void reprinted(int reprint, String confirmation) {
        tell(new HubWord(Kind.REPRINTED, String.valueOf(reprint), confirmation, ActSender.newKey()));
    }

    /** The paper that was asked for once more did not come out. */
    public void notReprinted(int reprint, String reason) {
        tell(new HubWord(Kind.REPRINT_FAILED, String.valueOf(reprint), reason, ActSender.newKey()));
    }

    /** A visitor lacked these on this business day; once the day is over, nobody counts it any more. */
    public void missing(LocalDate day, MissingRequest request) {
        tell(new HubWord(Kind.MISSING, day.toString(), Json.write(request), ActSender.newKey()));
    }

    private void tell(HubWord word) {
        if (heard.isHubNear()) {
            ActResult<ActReply> told = word.tell(hub);
            if (!(told instanceof ActResult.Unreachable<ActReply>(String reason, String key))) {
                logAnswer(word, told);
                return;
            }
            LOG.warn("The hub was not told the {} and will be. {}", word, reason);
        }
        keep(word.toString(), words -> words.add(word));
    }

    static void logAnswer(HubWord word, ActResult<ActReply> answer) {
        if (answer instanceof ActResult.Refused<ActReply>(var problem)) {
            LOG.warn("The hub did not accept the {}: {}", word, problem.detail());
        }
    }

    /** The hub may have stored this order, and its visitor is gone: whatever number it gave is void when it is back. */
    public void voidLater(IssueTicketRequest request, String key, String reason) {
        Unsettled order = new Unsettled(key, request, reason);
        if (request.appointment() != null) {
            unwritten.add(order);
            return;
        }
        keep(order.toString(), words -> words.add(order));
    }

    /** Whether this reprint is new; it is begun with that, and never again. */
    public boolean beginReprint(LocalDate day, int reprint, String ticket) {
        try {
            return file.change(sqlite -> new WordTable(sqlite).begin(day, reprint, ticket));
        } catch (KioskFileException unstorable) {
            LOG.error("Reprint {} is not begun. {}", reprint, unstorable.getMessage());
            return false;
        }
    }

    /** Something to write down for later. */
    @FunctionalInterface
    private interface Note {
        void in(WordTable words) throws SQLException;
    }

    private void keep(String what, Note note) {
        try {
            file.change(sqlite -> {
                note.in(new WordTable(sqlite));
                return what;
            });
        } catch (KioskFileException unstorable) {
            LOG.error("The {} could not be kept for the hub. {}", what, unstorable.getMessage());
        }
    }
}
