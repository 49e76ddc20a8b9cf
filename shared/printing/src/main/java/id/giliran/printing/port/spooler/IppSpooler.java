package id.giliran.printing.port.spooler;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A spooler that answers questions in IPP over HTTP, as CUPS does: RFC 8010, section 4. */
final class IppSpooler {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int DEFAULT_PORT = 631;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();

    /**
     * Asks one question.
     *
     * @param address of a queue, {@code ipp:} or {@code http:}
     * @throws IppException when there is no answer that can be used; a refusal is an answer
     */
    IppResponse ask(URI address, IppRequest question) throws IppException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(http(address))
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(question.toByteArray()))
                .build();
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException silent) {
            throw new IppException("It does not answer at " + http(address) + ".", silent);
        }
        if (answer.statusCode() != OK) {
            throw new IppException("It answers at " + http(address) + " with HTTP status " + answer.statusCode() + ".");
        }
        return IppResponse.read(answer.body());
    }

    /** IPP travels on HTTP, by default on a port of its own. */
    private static URI http(URI address) {
        boolean named = "ipp".equals(address.getScheme());
        int port = address.getPort() < 0 && named ? DEFAULT_PORT : address.getPort();
        String authority = port < 0 ? address.getHost() : address.getHost() + ":" + port;
        return URI.create("http://" + authority + address.getRawPath());
    }
}
