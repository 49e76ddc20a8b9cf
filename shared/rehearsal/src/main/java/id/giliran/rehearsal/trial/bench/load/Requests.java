package id.giliran.rehearsal.trial.bench.load;

import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import java.nio.charset.StandardCharsets;

/** The bytes of requests as a device sends them, each act under a key of its own. Used by one thread. */
public final class Requests {
    private final String host;

    /** To a server on this port of loopback. */
    public Requests(int port) {
        host = "Host: 127.0.0.1:" + port + "\r\n";
    }

    /** A GET. */
    public byte[] get(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + host + "\r\n");
    }

    /** A GET of a stream of views. */
    public byte[] stream(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + host + "Accept: text/event-stream\r\n\r\n");
    }

    /** A POST under a key that no other request has, made as the devices make theirs. */
    public byte[] post(String path, Object body) {
        String json = Json.write(body);
        return bytes("POST " + path + " HTTP/1.1\r\n" + host
                + ApiPaths.IDEMPOTENCY_KEY + ": " + ActSender.newKey() + "\r\n"
                + "Content-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.UTF_8);
    }
}
