package id.giliran.hubclient;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;

/** What a kiosk asks of the hub. Each method blocks, at most for {@link ActSender#PATIENCE}. */
public final class KioskActs {
    private final ActSender hub;

    public KioskActs(ActSender hub) {
        this.hub = hub;
    }

    /** Gives the visitor a number. */
    public ActResult<IssuedReply> issue(IssueTicketRequest request) {
        return issue(request, ActSender.newKey());
    }

    /** Gives the visitor a number, once for this key, however often it is asked. */
    public ActResult<IssuedReply> issue(IssueTicketRequest request, String key) {
        return hub.act(ApiPaths.TICKETS, request, IssuedReply.class, key);
    }

    /** The paper is out. */
    public ActResult<ActReply> printed(String ticket) {
        return printed(ticket, ActSender.newKey());
    }

    /** The paper is out, told again with the key of an {@link ActResult.Unreachable}. */
    public ActResult<ActReply> printed(String ticket, String key) {
        return hub.act(ApiPaths.ticket(ticket, "printed"), ActSender.NOTHING, ActReply.class, key);
    }

    /** The paper did not come out. */
    public ActResult<ActReply> printFailed(String ticket, String reason) {
        return printFailed(ticket, reason, ActSender.newKey());
    }

    /** The paper did not come out, told again with the key of an {@link ActResult.Unreachable}. */
    public ActResult<ActReply> printFailed(String ticket, String reason, String key) {
        return hub.act(ApiPaths.ticket(ticket, "print-failed"), new PrintFailedRequest(reason), ActReply.class, key);
    }
}
