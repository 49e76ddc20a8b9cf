package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the line that there is just now, and tells how it went. */
final class ProtectedTransport implements Transport {
    private static final int FORBIDDEN = 403;

    private final Hearing hearing;
    private volatile @Nullable HubLine line;
    private volatile boolean closed;
    private volatile String where;

    ProtectedTransport(String where, Hearing hearing) {
        this.where = where;
        this.hearing = hearing;
    }

    /** Hears how requests went; on any thread, and must not wait. */
    interface Hearing {
        void answered();

        void refused(Problem problem);

        void failed();
    }

    /** From now on takes this line, or none. */
    synchronized void take(@Nullable HubLine next) {
        HubLine before = line;
        if (closed && next != null) {
            next.end();
            return;
        }
        line = next;
        if (next != null) {
            where = next.place().uri().toString();
        }
        if (before != null) {
            before.end();
        }
    }

    @Nullable HubLine line() {
        return line;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> send(
            String path, UnaryOperator<HttpRequest.Builder> request, BodyHandler<T> body) {
        HubLine now = line;
        if (now == null) {
            return CompletableFuture.failedFuture(
                    new NotAdmittedException("The hub has not let this device in yet. Approve it at the hub."));
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(now.place().uri().resolve(path));
        CompletableFuture<HttpResponse<T>> answer =
                now.http().sendAsync(request.apply(builder).build(), body);
        var _ = answer.whenComplete((response, failure) -> hear(now, response, failure));
        return answer;
    }

    private <T> void hear(HubLine used, @Nullable HttpResponse<T> response, @Nullable Throwable failure) {
        if (!used.equals(line)) {
            return;
        }
        if (failure != null) {
            hearing.failed();
        } else if (response != null && response.statusCode() != FORBIDDEN) {
            hearing.answered();
        }
    }

    @Override
    public void refused(Problem problem) {
        hearing.refused(problem);
    }

    @Override
    public String where() {
        return where;
    }

    /** Sends nothing any more. */
    synchronized void close() {
        closed = true;
        take(null);
    }
}
