package id.giliran.hubclient;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import java.time.Duration;

/** What a kiosk asks of the hub. Each method blocks, at most for {@link ActSender#PATIENCE} unless told otherwise. */
public final class KioskActs {
    private final ActSender hub;
    private final int kiosk;
    private final Duration patience;

    /** @param kiosk number of this kiosk in the office, from 1 */
    public KioskActs(ActSender hub, int kiosk) {
        this(hub, kiosk, ActSender.PATIENCE);
    }

    private KioskActs(ActSender hub, int kiosk, Duration patience) {
        this.hub = hub;
        this.kiosk = kiosk;
        this.patience = patience;
    }

    /** The same acts, each blocking at most so long. */
    public KioskActs withPatience(Duration other) {
        return new KioskActs(hub, kiosk, other);
    }

    /** Gives the visitor a number. */
    public ActResult<IssuedReply> issue(IssueTicketRequest request) {
        return issue(request, ActSender.newKey());
    }

    /** Gives the visitor a number, once for this key, however often it is asked. */
    public ActResult<IssuedReply> issue(IssueTicketRequest request, String key) {
        return hub.act(ApiPaths.TICKETS, request, IssuedReply.class, key, patience);
    }

    /** Asks what an appointment's code stands for; nothing of it is stored. */
    public ActResult<AppointmentReply> lookUp(String code) {
        return hub.act(
                ApiPaths.APPOINTMENT,
                new AppointmentRequest(code, kiosk),
                AppointmentReply.class,
                ActSender.newKey(),
                patience);
    }

    /** Counts which requirements a visitor had not with them, once for this key. */
    public ActResult<ActReply> missing(MissingRequest missing, String key) {
        return hub.act(ApiPaths.missing(kiosk), missing, ActReply.class, key, patience);
    }

    /**
     * The paper is out.
     *
     * @param confirmation how that is known; see {@link PrintedRequest}
     */
    public ActResult<ActReply> printed(String ticket, String confirmation) {
        return printed(ticket, confirmation, ActSender.newKey());
    }

    /** The paper is out, told again with the key of an {@link ActResult.Unreachable}. */
    public ActResult<ActReply> printed(String ticket, String confirmation, String key) {
        return hub.act(
                ApiPaths.ticket(ticket, "printed"), new PrintedRequest(confirmation), ActReply.class, key, patience);
    }

    /** The paper did not come out. */
    public ActResult<ActReply> printFailed(String ticket, String reason) {
        return printFailed(ticket, reason, ActSender.newKey());
    }

    /** The paper did not come out, told again with the key of an {@link ActResult.Unreachable}. */
    public ActResult<ActReply> printFailed(String ticket, String reason, String key) {
        return hub.act(
                ApiPaths.ticket(ticket, "print-failed"), new PrintFailedRequest(reason), ActReply.class, key, patience);
    }

    /** Says how this kiosk is. Nothing of it is stored: a report that got lost is replaced by the next. */
    public ActResult<ActReply> report(KioskReportRequest report) {
        return hub.act(ApiPaths.kioskReport(kiosk), report, ActReply.class, ActSender.newKey(), patience);
    }

    /** Asks for numbers for the time when the hub is away; what this kiosk has not used up is among them. */
    public ActResult<NumbersReply> leaseNumbers() {
        return hub.act(
                ApiPaths.kioskNumbers(kiosk), ActSender.NOTHING, NumbersReply.class, ActSender.newKey(), patience);
    }

    /** Tells of a number that was printed while the hub was away, once for this key. */
    public ActResult<IssuedReply> offlineTicket(OfflineTicketRequest ticket, String key) {
        return hub.act(ApiPaths.kioskTickets(kiosk), ticket, IssuedReply.class, key, patience);
    }

    /** The paper that was asked for once more is out. */
    public ActResult<ActReply> reprinted(int reprint, String confirmation, String key) {
        return reprint(reprint, "printed", new PrintedRequest(confirmation), key);
    }

    /** The paper that was asked for once more did not come out. */
    public ActResult<ActReply> reprintFailed(int reprint, String reason, String key) {
        return reprint(reprint, "print-failed", new PrintFailedRequest(reason), key);
    }

    private ActResult<ActReply> reprint(int reprint, String act, Object request, String key) {
        return hub.act(ApiPaths.kioskReprint(kiosk, reprint, act), request, ActReply.class, key, patience);
    }
}
