package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Certified;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that somebody on the network can say who has no certificate, damaged at random, from a seed. A longer search: {@code
 * -Dgiliran.fuzz.tries=100000 -Dgiliran.fuzz.seed=7}.
 */
final class StrangersNoiseIT {
    private static final int TRIES = Integer.getInteger("giliran.fuzz.tries", 60);
    private static final long SEED = Long.getLong("giliran.fuzz.seed", 1);
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(30).toMillis());
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    /** Stands in every request; it must come back in no answer. */
    private static final String MARK = "<script>";

    @TempDir
    private Path data;

    private HubTrial hub;
    private SSLContext stranger;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
        stranger = Certified.nobody();
    }

    @AfterEach
    void end() {
        assertThat(hub.get(ApiPaths.HEALTH).statusCode()).isEqualTo(200);
        hub.close();
    }

    @Test
    void aDamagedHandshakeEndsAndNothingElse() throws Exception {
        List<byte[]> hellos = List.of(hello());
        for (int number = 0; number < TRIES; number++) {
            byte[] mutant = mutations(number).mutant(hellos);

            assertThat(statuses(withoutTls(mutant)))
                    .as(what(number, mutant))
                    .allSatisfy(status -> assertThat(status).isBetween(400, 499));
        }
    }

    @Test
    void withinTlsWithoutACertificateEverythingIsRefused() throws Exception {
        List<byte[]> requests = List.of(
                request("GET", ApiPaths.HALL_VIEW + "?" + MARK, ""),
                request("POST", ApiPaths.TICKETS, "{\"service\":\"" + MARK + "\",\"language\":\"id\"}"),
                request("POST", ApiPaths.PAIRINGS, "{\"" + MARK + "\":1}"));
        for (int number = 0; number < TRIES; number++) {
            byte[] mutant = mutations(number).mutant(requests);

            assertRefused(number, mutant, "HTTP/1.1 200");
        }
    }

    @Test
    void aDamagedPleaToBeLetInIsAnsweredOrRefusedAndNothingOfItComesBack() throws Exception {
        Device device = new Device(DeviceRole.KIOSK, 1, MARK);
        String plea = Json.write(new PairingRequest(device, "a2V5", Transcript.commitment("bm9uY2U=")));
        String opened = Json.write(new PairingReveal("bm9uY2U=", "c2lnbmF0dXJl", null));
        List<byte[]> requests =
                List.of(request("POST", ApiPaths.PAIRINGS, plea), request("POST", ApiPaths.reveal("0"), opened));
        for (int number = 0; number < TRIES; number++) {
            byte[] mutant = mutations(number).mutant(requests);

            assertRefused(number, mutant, "approved");
        }
    }

    private void assertRefused(int number, byte[] mutant, String never) throws IOException {
        String answer = exchange(mutant);
        assertThat(statuses(answer))
                .as(what(number, mutant) + "\nanswered " + answer)
                .allSatisfy(status -> assertThat(status).isBetween(100, 499));
        assertThat(answer).as(what(number, mutant)).doesNotContain(MARK, never);
    }

    private static List<Integer> statuses(String answer) {
        return STATUS.matcher(answer)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    private String withoutTls(byte[] said) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hub.port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(said);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException closed) {
            return "";
        }
    }

    private String exchange(byte[] request) throws IOException {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), hub.port());
                SSLSocket socket =
                        (SSLSocket) stranger.getSocketFactory().createSocket(plain, "hub", hub.port(), true)) {
            socket.setSoTimeout(PATIENCE);
            socket.startHandshake();
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SSLException | SocketException closed) {
            return "";
        }
    }

    private byte[] hello() throws SSLException {
        SSLEngine engine = stranger.createSSLEngine();
        engine.setUseClientMode(true);
        ByteBuffer out = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), out);
        byte[] bytes = new byte[out.flip().remaining()];
        out.get(bytes);
        return bytes;
    }

    private static byte[] request(String method, String path, String body) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static RequestMutations mutations(int number) {
        return new RequestMutations(SEED * 1_000_003 + number);
    }

    private static String what(int number, byte[] mutant) {
        return "seed " + SEED + ", number " + number + ", base64 "
                + Base64.getEncoder().encodeToString(mutant);
    }
}
