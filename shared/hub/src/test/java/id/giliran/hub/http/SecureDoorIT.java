package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.Certified;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hub's port, asked with good, bad and no certificates. */
final class SecureDoorIT {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(20).toMillis());

    @TempDir
    private static Path data;

    private static HubTrial hub;

    @BeforeAll
    static void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void withoutACertificateNothingAnswersButThePlaceToAskForOne() throws Exception {
        SSLContext stranger = Certified.nobody();

        assertThat(answer(stranger, "GET", ApiPaths.HEALTH))
                .startsWith("HTTP/1.1 403")
                .contains("\"no-certificate\"");
        assertThat(answer(stranger, "GET", ApiPaths.HALL_VIEW)).startsWith("HTTP/1.1 403");
        assertThat(answer(stranger, "POST", ApiPaths.TICKETS)).startsWith("HTTP/1.1 403");
        assertThat(answer(stranger, "GET", "/nothing-here")).startsWith("HTTP/1.1 403");
        assertThat(answer(stranger, "GET", ApiPaths.PAIRINGS + "-and-more")).startsWith("HTTP/1.1 403");
        assertThat(answer(stranger, "GET", ApiPaths.pairing("x"))).doesNotContain("no-certificate");
    }

    @Test
    void theOwnersConsoleIsLetInAndAStrangersAuthorityIsNot() throws Exception {
        Authority other = Authority.open(Files.createDirectory(data.resolve("other")), InstantSource.system());

        assertThat(answer(hub.tls(), "GET", ApiPaths.HEALTH)).startsWith("HTTP/1.1 200");
        assertRefused(other.forOwner(), SSLException.class, "not the hub's");
    }

    @Test
    void certificatesOfAnotherAuthorityOfTheHubItselfOrThatAreOverEndTheHandshake() throws Exception {
        Authority other = Authority.open(Files.createDirectory(data.resolve("third")), InstantSource.system());

        assertRefused(Certified.by(other, DeviceRole.KIOSK, 1), IOException.class, "signed by another");
        assertRefused(Certified.byItself(DeviceRole.KIOSK, 1), IOException.class, "self-signed");
        assertRefused(Certified.over(data, DeviceRole.KIOSK, 1), IOException.class, "over");
        assertRefused(Certified.asTheHub(data), IOException.class, "of the hub");
    }

    private static void assertRefused(SSLContext context, Class<? extends Throwable> how, String what) {
        assertThatExceptionOfType(how).as(what).isThrownBy(() -> answer(context, "GET", ApiPaths.HEALTH));
    }

    @Test
    void whoSpeaksWithoutTlsHearsNothingOfTheOffice() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hub.port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write(("GET " + ApiPaths.HEALTH + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String heard = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            // At most a TLS alert of a few bytes.
            assertThat(heard).hasSizeLessThan(10).doesNotContain("HTTP");
        }
    }

    @Test
    void anOlderProtocolIsRefused() throws Exception {
        try (SSLSocket socket = connect(hub.tls())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});

            assertThatExceptionOfType(SSLException.class).isThrownBy(socket::startHandshake);
        }
    }

    @Test
    void nobodyCanMakeTheHubReckonOnADearCurve() throws Exception {
        try (SSLSocket socket = connect(hub.tls())) {
            SSLParameters dear = socket.getSSLParameters();
            dear.setNamedGroups(new String[] {"secp521r1"});
            socket.setSSLParameters(dear);

            assertThatExceptionOfType(IOException.class).isThrownBy(socket::startHandshake);
        }
    }

    @Test
    void whoComesBackSoonNeedsNoNewHandshakeAndIsStillKnown() throws Exception {
        assertThat(answer(hub.tls(), "GET", ApiPaths.HEALTH)).startsWith("HTTP/1.1 200");

        assertThat(answer(hub.tls(), "GET", ApiPaths.OFFICE_VIEW)).startsWith("HTTP/1.1 200");
    }

    private static String answer(SSLContext context, String method, String path) throws IOException {
        try (SSLSocket socket = connect(context)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SSLSocket connect(SSLContext context) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", hub.port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }
}
