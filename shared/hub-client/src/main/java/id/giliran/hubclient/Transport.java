package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** How requests reach the hub. Its address and who this device is may change between any two of them. Safe for use by many threads. */
interface Transport {
    /** Sends a request and returns at once; whatever fails is told by the future, which can be cancelled. */
    <T> CompletableFuture<HttpResponse<T>> send(
            String path, UnaryOperator<HttpRequest.Builder> request, BodyHandler<T> body);

    /** Hears why the hub refused something. */
    void refused(Problem problem);

    /** Where the hub is, for sentences. */
    String where();
}
