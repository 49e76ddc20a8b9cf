package id.giliran.hubclient;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one counter asks of the hub, a method for each {@link CounterAct}. Each blocks, at most for {@link ActSender#PATIENCE}. */
public final class CounterActs {
    private final ActSender hub;
    private final int counter;
    private final Optional<String> operator;

    /** For whoever asks. */
    public CounterActs(ActSender hub, int counter) {
        this(hub, counter, Optional.empty());
    }

    /** @param operator whose window asks, so that nothing is done once somebody else has taken the counter over */
    public CounterActs(ActSender hub, int counter, Optional<String> operator) {
        this.hub = hub;
        this.counter = counter;
        this.operator = operator;
    }

    /** An operator opens the counter; it stays with somebody who is signed in there. */
    public ActResult<ActReply> signIn(String name) {
        return signIn(new SignInRequest(name));
    }

    /** An operator takes the counter over from whoever is signed in there, with all that it has. */
    public ActResult<ActReply> takeOver(String name) {
        return signIn(new SignInRequest(name, true));
    }

    private ActResult<ActReply> signIn(SignInRequest request) {
        return hub.act(ApiPaths.counter(counter, CounterAct.SIGN_IN), request, ActReply.class);
    }

    /** The operator leaves the counter. */
    public ActResult<ActReply> signOut() {
        return send(CounterAct.SIGN_OUT, ActSender.NOTHING);
    }

    /** The counter stops calling for a while. */
    public ActResult<ActReply> pause(String reason) {
        return send(CounterAct.PAUSE, new ReasonRequest(reason));
    }

    /** The counter goes on after a pause. */
    public ActResult<ActReply> resume() {
        return send(CounterAct.RESUME, ActSender.NOTHING);
    }

    /** Calls whom the calling rule chooses. */
    public ActResult<ActReply> callNext() {
        return send(CounterAct.CALL_NEXT, ActSender.NOTHING);
    }

    /** Calls one number by hand. */
    public ActResult<ActReply> call(String number, String reason) {
        return send(CounterAct.CALL, new CallTicketRequest(number, reason));
    }

    /** Announces the called ticket again. */
    public ActResult<ActReply> recall(String ticket) {
        return send(CounterAct.RECALL, new TicketRequest(ticket));
    }

    /** Serving begins. */
    public ActResult<ActReply> start(String ticket) {
        return send(CounterAct.START, new TicketRequest(ticket));
    }

    /** Serving began at this hub time, told once for this key, however often it is sent. */
    public ActResult<ActReply> start(String ticket, Instant doneAt, String key) {
        return send(CounterAct.START, new TicketRequest(ticket, doneAt), key);
    }

    /** Serving at this stage is over. */
    public ActResult<ActReply> finish(String ticket, String outcome) {
        return send(CounterAct.FINISH, new FinishRequest(ticket, outcome));
    }

    /** Serving at this stage is over; with {@code documents-incomplete}, which requirements, from 1, were missing. */
    public ActResult<ActReply> finish(String ticket, String outcome, List<Integer> missing) {
        return send(CounterAct.FINISH, new FinishRequest(ticket, outcome, null, missing));
    }

    /** Serving at this stage was over at this hub time, told once for this key, however often it is sent. */
    public ActResult<ActReply> finish(String ticket, String outcome, Instant doneAt, String key) {
        return send(CounterAct.FINISH, new FinishRequest(ticket, outcome, doneAt), key);
    }

    /** The called visitor did not come. */
    public ActResult<ActReply> noShow(String ticket) {
        return send(CounterAct.NO_SHOW, new TicketRequest(ticket));
    }

    /** Puts the ticket back among the waiting. */
    public ActResult<ActReply> returnToQueue(String ticket) {
        return send(CounterAct.RETURN, new TicketRequest(ticket));
    }

    /** Sends the ticket to a service or another counter. */
    public ActResult<ActReply> transfer(TransferRequest transfer) {
        return send(CounterAct.TRANSFER, transfer);
    }

    /** Keeps the ticket at this counter for later. */
    public ActResult<ActReply> park(String ticket, String note) {
        return send(CounterAct.PARK, new ParkRequest(ticket, note));
    }

    /** Takes up a parked ticket. */
    public ActResult<ActReply> resumeTicket(String ticket) {
        return send(CounterAct.RESUME_TICKET, new TicketRequest(ticket));
    }

    /** Takes back this counter's last call, finish or no-show. */
    public ActResult<ActReply> undo() {
        return send(CounterAct.UNDO, ActSender.NOTHING);
    }

    /** Asks a kiosk to print a ticket's paper once more. */
    public ActResult<ActReply> reprint(String number, int kiosk) {
        return send(CounterAct.REPRINT, new ReprintRequest(number, kiosk));
    }

    /** Takes in a paper that was lost with the hub's journal. */
    public ActResult<ActReply> takeIn(TakeInRequest paper) {
        return send(CounterAct.TAKE_IN, paper);
    }

    /** Says that somebody goes to the visitor who called for staff at this kiosk. Nothing of it is stored. */
    public ActResult<ActReply> staffComing(int kiosk) {
        return hub.act(ApiPaths.staffComing(kiosk), ActSender.NOTHING, ActReply.class, ActSender.newKey());
    }

    private ActResult<ActReply> send(CounterAct act, Object request) {
        return send(act, request, ActSender.newKey());
    }

    private ActResult<ActReply> send(CounterAct act, Object request, String key) {
        String path = operator.map(name -> ApiPaths.counter(counter, act, name))
                .orElseGet(() -> ApiPaths.counter(counter, act));
        return hub.act(path, request, ActReply.class, key);
    }
}
