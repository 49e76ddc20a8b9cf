package id.giliran.kiosk;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import java.time.Duration;
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
    private @Nullable String refusal;
    private boolean silent;

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
        }
        if (silent) {
            return new ActResult.Unreachable<>("The hub is silent.", key);
        }
        if (refusal != null) {
            return new ActResult.Refused<>(Problem.of(409, refusal, "No.", "No.", Map.of()));
        }
        return new ActResult.Done<>(reply.cast(
                path.equals(ApiPaths.TICKETS) ? issued((IssueTicketRequest) request, key) : told(path, request)));
    }

    private IssuedReply issued(IssueTicketRequest request, String key) {
        return numbers.computeIfAbsent(
                key,
                fresh -> new IssuedReply(
                        "t-" + (numbers.size() + 1),
                        "A%03d".formatted(17 + numbers.size()),
                        request.service(),
                        request.language(),
                        request.priorityGroup() != null,
                        Offices.NOW,
                        12));
    }

    private ActReply told(String path, Object request) {
        String[] parts = path.split("/", -1);
        String reason = request instanceof PrintFailedRequest failed ? " " + failed.reason() : "";
        told.add(parts[parts.length - 1] + " " + parts[parts.length - 2] + reason);
        return ActReply.DONE;
    }
}
