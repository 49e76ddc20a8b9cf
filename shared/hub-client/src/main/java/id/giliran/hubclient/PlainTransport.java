package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The hub of this computer, without protection. */
record PlainTransport(HttpClient http, HubAddress hub) implements Transport {
    @Override
    public <T> CompletableFuture<HttpResponse<T>> send(
            String path, UnaryOperator<HttpRequest.Builder> request, BodyHandler<T> body) {
        return http.sendAsync(
                request.apply(HttpRequest.newBuilder(hub.resolve(path))).build(), body);
    }

    @Override
    public void refused(Problem problem) {
        // Nobody is let in here, so nobody can be turned away.
    }

    @Override
    public String where() {
        return hub.root().getScheme() + "://" + hub.root().getRawAuthority();
    }
}
