package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

final class KnockIT {
    /** A TLS record with the fatal alert certificate_expired, as anyone can send it. */
    private static final byte[] ALERT = {21, 3, 3, 0, 2, 2, 45};

    private final TestAuthority authority = new TestAuthority("Hub");
    private final KeyPair key = TestAuthority.newKey();

    @Test
    void theDevicesOwnHubIsOpenToIt() throws IOException, GeneralSecurityException {
        try (PairingHub hub = PairingHub.of(authority)) {
            assertThat(Knock.at(hub.place(), context())).isEqualTo(new Knock.Outcome.Open());
        }
    }

    @Test
    void anotherServerOfTheSameAuthorityIsAStranger() throws IOException, GeneralSecurityException {
        try (PairingHub printer = PairingHub.stranger(authority)) {
            assertThat(Knock.at(printer.place(), context()))
                    .isEqualTo(
                            new Knock.Outcome.Stranger("What answers has a certificate that is not made for a hub."));
        }
    }

    @Test
    void anAlertBeforeAnyProofIsNotBelieved() throws IOException, GeneralSecurityException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread attacker = Thread.startVirtualThread(() -> alert(server));

            Knock.Outcome outcome = Knock.at(new HubPlace.At("127.0.0.1", server.getLocalPort()), context());

            assertThat(outcome).isInstanceOf(Knock.Outcome.Away.class);
            assertThat(outcome.toString()).contains("certificate_expired");
            attacker.interrupt();
        }
    }

    private static void alert(ServerSocket server) {
        try (Socket victim = server.accept()) {
            assertThat(victim.getInputStream().read()).isEqualTo(22);
            victim.getOutputStream().write(ALERT);
            victim.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            assertThat(gone).isNotNull();
        }
    }

    private SSLContext context() throws GeneralSecurityException {
        Device device = new Device(DeviceRole.DISPLAY, 1, "Layar");
        return HubTls.of(DeviceIdentity.of(
                key.getPrivate(),
                key.getPublic(),
                device,
                authority.device(device, "d-1", key.getPublic(), Instant.now().plusSeconds(900)),
                authority.certificate(),
                false,
                ""));
    }
}
