package id.giliran.hub.lan;

import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.Certified;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.RenewalReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * Tries certificates at a hub on the network; what the hub says to each stands on the standard output, a line each. Arguments: the
 * hub as host and port, then what is tried: {@code forged} with the hub's data folder and an empty one, {@code borrowed} with the
 * copied files of a display, a kiosk and a counter, {@code renewed} with the copied file of a device, {@code removed} with that of
 * one that was revoked.
 */
final class LanIntruderMain {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final IssueTicketRequest NUMBER = new IssueTicketRequest("information", "id", null);

    private final PrintStream out = System.out;
    private final String hub;

    private LanIntruderMain(String hub) {
        this.hub = "https://" + hub;
    }

    public static void main(String[] arguments) throws Exception {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        LanIntruderMain intruder = new LanIntruderMain(left.pop());
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case "forged" -> intruder.forged(Path.of(left.pop()), Path.of(left.pop()));
                case "borrowed" -> intruder.borrowed(file(left), file(left), file(left));
                case "renewed" -> intruder.renewed(file(left));
                case "removed" -> intruder.tell("removed", file(left).tls(), intruder.get(ApiPaths.HALL_VIEW));
                default -> throw new IllegalArgumentException(String.join(" ", arguments));
            }
        }
    }

    private static CopiedDevice file(Deque<String> arguments) throws Exception {
        return CopiedDevice.of(Path.of(arguments.pop()));
    }

    /** Each is refused before a word of HTTP is heard; the last one is not over, and shows that nothing but its dates was in the way. */
    private void forged(Path hubsFolder, Path own) throws Exception {
        HttpRequest.Builder look = get(ApiPaths.kioskView(1));
        tell("self-signed", Certified.byItself(DeviceRole.KIOSK, 1), look);
        Authority other = Authority.open(own, Clock.systemUTC());
        tell("other-hub", Certified.by(other, DeviceRole.KIOSK, 1), look);
        tell("as-hub", Certified.asTheHub(hubsFolder), look);
        tell("expired", Certified.over(hubsFolder, DeviceRole.KIOSK, 1), look);
        Authority stolen = Authority.load(hubsFolder, Clock.systemUTC());
        tell("unlisted", Certified.by(stolen, DeviceRole.KIOSK, 1), look);
    }

    private void borrowed(CopiedDevice display, CopiedDevice kiosk, CopiedDevice counter) throws Exception {
        tell("display-sees-hall", display.tls(), get(ApiPaths.HALL_VIEW));
        tell("display-issues", display.tls(), post(ApiPaths.TICKETS, NUMBER));
        tell("display-calls", display.tls(), post(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()));
        tell("kiosk-calls", kiosk.tls(), post(ApiPaths.counter(4, CounterAct.CALL_NEXT), new NoBody()));
        tell("kiosk-as-another", kiosk.tls(), get(ApiPaths.kioskView(2)));
        tell("counter-as-another", counter.tls(), post(ApiPaths.counter(5, CounterAct.CALL_NEXT), new NoBody()));
        tell("counter-sees-staff", counter.tls(), get(ApiPaths.STAFF));
    }

    /** As soon as the next certificate was used, the one before is worth nothing. */
    private void renewed(CopiedDevice device) throws Exception {
        String reply =
                answer(device.tls(), post(ApiPaths.RENEWAL, new NoBody())).body();
        String next = Json.read(reply, RenewalReply.class).certificate();
        tell("next", device.tls(next), get(ApiPaths.kioskView(2)));
        tell("former", device.tls(), get(ApiPaths.kioskView(2)));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(hub + path));
    }

    private HttpRequest.Builder post(String path, Record body) {
        return HttpRequest.newBuilder(URI.create(hub + path))
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.write(body)));
    }

    private void tell(String what, SSLContext as, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> heard = answer(as, request);
            String code = heard.statusCode() < 400
                    ? ""
                    : " " + Json.read(heard.body(), Problem.class).code();
            out.println(what + ": " + heard.statusCode() + code);
        } catch (SSLException refused) {
            out.println(what + ": refused by TLS: " + refused.getMessage());
        } catch (IOException broken) {
            out.println(what + ": " + broken);
        }
    }

    private HttpResponse<String> answer(SSLContext as, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(as)
                .connectTimeout(PATIENCE)
                .build()) {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        }
    }
}
