package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Always the same way to the same hub: that of its owner, whom nobody has to let in. */
record OwnerTransport(HttpClient http, URI root) implements Transport {
    @Override
    public <T> CompletableFuture<HttpResponse<T>> send(
            String path, UnaryOperator<HttpRequest.Builder> request, BodyHandler<T> body) {
        return http.sendAsync(
                request.apply(HttpRequest.newBuilder(root.resolve(path))).build(), body);
    }

    @Override
    public void refused(Problem problem) {
        // The owner is refused acts, never the door.
    }

    @Override
    public String where() {
        return root.getScheme() + "://" + root.getRawAuthority();
    }
}
