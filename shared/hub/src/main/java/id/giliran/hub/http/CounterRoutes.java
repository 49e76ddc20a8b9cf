package id.giliran.hub.http;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.hub.access.Permission;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.util.List;
import java.util.stream.Stream;

/** The routes of a counter, a part of the one table. */
final class CounterRoutes {
    private final TicketOrders tickets;
    private final List<String> pauseReasons;

    CounterRoutes(TicketOrders tickets, List<String> pauseReasons) {
        this.tickets = tickets;
        this.pauseReasons = pauseReasons;
    }

    List<Route> all() {
        return Stream.of(desk(), calling(), atTicket()).flatMap(List::stream).toList();
    }

    private List<Route> desk() {
        return List.of(
                act(CounterAct.SIGN_IN, "An operator opens the counter.", SignInRequest.class, CounterOrders::signIn),
                act(CounterAct.SIGN_OUT, "The operator leaves.", NoBody.class, CounterOrders.plain(SignOut::new)),
                act(
                        CounterAct.PAUSE,
                        "The counter calls nobody for a while.",
                        ReasonRequest.class,
                        CounterOrders.pause(pauseReasons)),
                act(CounterAct.RESUME, "The pause is over.", NoBody.class, CounterOrders.plain(ResumeCounter::new)));
    }

    private static List<Route> calling() {
        return List.of(
                act(
                        CounterAct.CALL_NEXT,
                        "Call whom the calling rule chooses.",
                        NoBody.class,
                        CounterOrders.finding(CallNext::new)),
                act(CounterAct.CALL, "Call one number by hand.", CallTicketRequest.class, CounterOrders::call),
                onTicket(CounterAct.RECALL, "Announce the ticket again.", CounterOrders.onTicket(RecallTicket::new)),
                onTicket(CounterAct.NO_SHOW, "The visitor did not come.", CounterOrders.onTicket(MarkNoShow::new)),
                act(
                        CounterAct.UNDO,
                        "Take back the last call, finish or no-show.",
                        NoBody.class,
                        CounterOrders.finding(Undo::new)));
    }

    private List<Route> atTicket() {
        return List.of(
                act(
                        CounterAct.TAKE_IN,
                        "A visitor shows a paper that was lost with the journal.",
                        TakeInRequest.class,
                        tickets::takeIn),
                onTicket(CounterAct.START, "Serving begins.", CounterOrders::start),
                act(CounterAct.REPRINT, "A ticket's paper once more.", ReprintRequest.class, CounterOrders::reprint),
                act(CounterAct.FINISH, "Serving at this stage is over.", FinishRequest.class, CounterOrders::finish),
                onTicket(CounterAct.RETURN, "Back among the waiting.", CounterOrders.onTicket(ReturnToQueue::new)),
                act(CounterAct.TRANSFER, "To a service or a counter.", TransferRequest.class, CounterOrders::transfer),
                act(CounterAct.PARK, "The counter keeps the ticket for later.", ParkRequest.class, CounterOrders::park),
                onTicket(
                        CounterAct.RESUME_TICKET,
                        "A parked ticket is taken up again.",
                        CounterOrders.onTicket(ResumeTicket::new)));
    }

    private static Route onTicket(CounterAct act, String summary, Route.OrderMaker<TicketRequest> order) {
        return act(act, summary, TicketRequest.class, order);
    }

    private static <B extends Record> Route act(
            CounterAct act, String summary, Class<B> body, Route.OrderMaker<B> order) {
        PathTemplate path = new PathTemplate(ApiPaths.ROOT + "/counters/{counter}/" + act.path());
        return new Route.Act<>(path, permission(act), summary, body, ActReply.class, order);
    }

    private static Permission permission(CounterAct act) {
        return switch (act) {
            case SIGN_IN -> Permission.SIGN_IN;
            case CALL -> Permission.CALL_BY_HAND;
            default -> Permission.SERVE;
        };
    }
}
