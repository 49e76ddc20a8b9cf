package id.giliran.kiosk;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hub at the edge where hub-client is called: one number for one key, and a log of what it was told. */
public final class FakeHub implements ActSender {
    private final Map<String, IssuedReply> numbers = new HashMap<>();
    private final List<IssueTicketRequest> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<OfflineTicketRequest> reported = new ArrayList<>();
    private static final Problem UNKNOWN = Problem.of(404, "unknown-appointment", "No.", "No.", Map.of());

    private final Map<String, AppointmentReply> appointments = new HashMap<>();
    private final List<String> lookedUp = new ArrayList<>();
    private final Map<String, MissingRequest> missing = new HashMap<>();
    private Problem lookUpRefusal = UNKNOWN;
    private @Nullable NumbersReply lease;
    private @Nullable String refusal;
    private boolean silent;
    private boolean priority = true;
    private String refusedTicket = "";
    private String refusedWith = "";
    private int leases;
    private Duration longestWait = Duration.ZERO;

    public void refuse(String code) {
        refusal = code;
    }

    public void silent(boolean wanted) {
        silent = wanted;
    }

    /** Every request for a number, also those that were not answered. */
    public List<IssueTicketRequest> requests() {
        return requests;
    }

    public List<String> keys() {
        return keys;
    }

    /** Such as {@code printed t-1} and {@code print-failed t-1 out-of-paper}. */
    public List<String> told() {
        return told;
    }

    public int numbersGiven() {
        return numbers.size();
    }

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        if (request instanceof IssueTicketRequest issue) {
            requests.add(issue);
            keys.add(key);
            longestWait = patience;
        }
        if (silent) {
            return new ActResult.Unreachable<>("The hub is silent.", key);
        }
        if (refusal != null) {
            return new ActResult.Refused<>(Problem.of(409, refusal, "No.", "No.", Map.of()));
        }
        return switch (request) {
            case IssueTicketRequest issue -> new ActResult.Done<>(reply.cast(issued(issue, key)));
            case OfflineTicketRequest offline -> reported(offline, key, reply);
            case AppointmentRequest asked -> lookedUp(asked, reply);
            case MissingRequest counted -> counted(counted, key, reply);
            case Object other when path.equals(ApiPaths.kioskNumbers(1)) -> leased(reply);
            default -> new ActResult.Done<>(reply.cast(told(path, request)));
        };
    }

    /** Gives ordinary numbers only from now on, whatever is asked. */
    public void noMorePriority() {
        priority = false;
    }

    /** What it leases from now on; before, it leases nothing. */
    public void lease(NumbersReply numbers) {
        lease = numbers;
    }

    /** It knows of an appointment with this code. */
    public void appointment(String code, AppointmentReply appointment) {
        appointments.put(code, appointment);
    }

    /** It answers look-ups with this problem. */
    public void refuseLookUps(int status, String code, Map<String, String> facts) {
        lookUpRefusal = Problem.of(status, code, "No.", "No.", facts);
    }

    /** Codes that were looked up. */
    public List<String> lookedUp() {
        return lookedUp;
    }

    /** What visitors lacked, by the key with which it was told. */
    public Map<String, MissingRequest> missing() {
        return missing;
    }

    private <R> ActResult<R> lookedUp(AppointmentRequest asked, Class<R> reply) {
        lookedUp.add(asked.code());
        AppointmentReply known = appointments.get(asked.code());
        return known == null || !lookUpRefusal.equals(UNKNOWN)
                ? new ActResult.Refused<>(lookUpRefusal)
                : new ActResult.Done<>(reply.cast(known));
    }

    private <R> ActResult<R> counted(MissingRequest request, String key, Class<R> reply) {
        missing.put(key, request);
        return new ActResult.Done<>(reply.cast(ActReply.DONE));
    }

    /** How long the last visitor would have waited for it at most. */
    public Duration longestWait() {
        return longestWait;
    }

    /** How often it was asked for a lease. */
    public int leases() {
        return leases;
    }

    private <R> ActResult<R> leased(Class<R> reply) {
        leases++;
        return lease == null
                ? new ActResult.Refused<>(Problem.of(409, "day-not-open", "No.", "No.", Map.of()))
                : new ActResult.Done<>(reply.cast(lease));
    }

    /** Tickets that were printed without it, in the order in which it was told. */
    public List<OfflineTicketRequest> reported() {
        return reported;
    }

    /** Refuses what was printed without it with this number. */
    public void refuseTicket(String number, String code) {
        refusedTicket = number;
        refusedWith = code;
    }

    private <R> ActResult<R> reported(OfflineTicketRequest ticket, String key, Class<R> reply) {
        keys.add(key);
        if (ticket.number().equals(refusedTicket)) {
            return new ActResult.Refused<>(Problem.of(409, refusedWith, "No.", "No.", Map.of()));
        }
        reported.add(ticket);
        return new ActResult.Done<>(reply.cast(issued(ticket)));
    }

    private static IssuedReply issued(OfflineTicketRequest ticket) {
        return new IssuedReply(
                ticket.ticket(),
                ticket.number(),
                ticket.service(),
                ticket.language(),
                ticket.priorityGroup() != null,
                ticket.issuedAt(),
                0);
    }

    private IssuedReply issued(IssueTicketRequest request, String key) {
        return numbers.computeIfAbsent(
                key,
                fresh -> new IssuedReply(
                        "t-" + (numbers.size() + 1),
                        "A%03d".formatted(17 + numbers.size()),
                        request.service(),
                        request.language(),
                        priority && request.priorityGroup() != null,
                        Offices.NOW,
                        12,
                        new Estimate(20, 35),
                        slot(request)));
    }

    private @Nullable LocalTime slot(IssueTicketRequest request) {
        String code = request.appointment();
        AppointmentReply booked = code == null ? null : appointments.get(code);
        return booked == null ? null : booked.slot();
    }

    private ActReply told(String path, Object request) {
        String[] parts = path.split("/", -1);
        String reason = request instanceof PrintFailedRequest failed ? " " + failed.reason() : "";
        told.add(parts[parts.length - 1] + " " + parts[parts.length - 2] + reason);
        return ActReply.DONE;
    }
}
