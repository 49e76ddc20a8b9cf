package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.bench.load.Caller;
import id.giliran.rehearsal.trial.bench.load.Line;
import id.giliran.rehearsal.trial.bench.load.Requests;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

/** A hub in its own process with an open day, and one client that does one act after another. Used by one thread. */
final class OpenHub implements AutoCloseable {
    static final String SERVICE = "information";
    static final IssueTicketRequest ISSUE = new IssueTicketRequest(SERVICE, "id", null);

    private final HubProcess process;
    private final Line line;
    private final Requests requests;
    private final Caller caller;

    OpenHub(HubProcess process) throws IOException {
        this.process = process;
        this.line = Line.to(process.place().port(), process.data());
        this.requests = new Requests(line.port());
        this.caller = new Caller(line);
    }

    static OpenHub begin(HubProcess process, LocalDate day) throws IOException {
        OpenHub hub = new OpenHub(process);
        hub.act(ApiPaths.OPEN_DAY, new OpenDayRequest(day));
        for (int counter = 1; counter <= BenchOffice.COUNTERS; counter++) {
            hub.act(counter, CounterAct.SIGN_IN, new SignInRequest("Petugas"));
        }
        return hub;
    }

    HubProcess process() {
        return process;
    }

    Line line() {
        return line;
    }

    Requests requests() {
        return requests;
    }

    IssuedReply issue() throws IOException {
        return Json.read(caller.ask(requests.post(ApiPaths.TICKETS, ISSUE)), IssuedReply.class);
    }

    void printed(IssuedReply ticket) throws IOException {
        act(ApiPaths.ticket(ticket.ticket(), "printed"), new PrintedRequest("sent"));
    }

    /** Calls the next; tells the ticket. */
    String callNext(int counter) throws IOException {
        return Objects.requireNonNull(
                act(counter, CounterAct.CALL_NEXT, new NoBody()).ticket(), "a call is of a ticket");
    }

    void recall(int counter, String ticket) throws IOException {
        act(counter, CounterAct.RECALL, new TicketRequest(ticket));
    }

    void start(int counter, String ticket) throws IOException {
        act(counter, CounterAct.START, new TicketRequest(ticket));
    }

    void finish(int counter, String ticket) throws IOException {
        act(counter, CounterAct.FINISH, new FinishRequest(ticket, "completed"));
    }

    /** From request to answer of the newest act, in nanoseconds. */
    long took() {
        return caller.took();
    }

    private ActReply act(int counter, CounterAct act, Object body) throws IOException {
        return act(ApiPaths.counter(counter, act), body);
    }

    private ActReply act(String path, Object body) throws IOException {
        return Json.read(caller.ask(requests.post(path, body)), ActReply.class);
    }

    @Override
    public void close() throws IOException {
        caller.close();
        process.close();
    }
}
