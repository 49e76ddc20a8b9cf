package id.giliran.hub.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.Certified;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.RenewalReply;
import id.giliran.protocol.reply.DeviceLine;
import id.giliran.protocol.reply.DevicesReply;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.RenameRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of certificates that were given, over TLS. */
final class RevocationIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aRevokedDevicesStreamEndsAtOnceAndItIsToldWhy() throws Exception {
        try (TrialDevice display = TrialDevice.paired(hub, DeviceRole.DISPLAY, 1);
                TrialDevice other = TrialDevice.paired(hub, DeviceRole.DISPLAY, 2)) {
            CompletableFuture<List<String>> stream =
                    CompletableFuture.supplyAsync(() -> display.linesUntilTheEnd(ApiPaths.HALL_VIEW));
            display.awaitLine();

            hub.done(ApiPaths.device(id(1), "revoke"), new NoBody());

            assertThat(stream.get(10, TimeUnit.SECONDS)).isNotEmpty();
            assertThat(display.refusal(ApiPaths.HALL_VIEW)).isEqualTo("device-revoked");
            assertThat(display.refusal(ApiPaths.DEVICES)).isEqualTo("device-revoked");
            assertThat(other.refusal(ApiPaths.HALL_VIEW)).isEqualTo("let in");
        }
    }

    @Test
    void aDeviceThatNoRegistryKnowsIsTurnedAwayThoughItsCertificateIsTheAuthoritys() throws Exception {
        Authority authority = Authority.load(data, InstantSource.system());

        assertThat(code(Certified.by(authority, DeviceRole.KIOSK, 1))).isEqualTo("device-unknown");
        assertThat(code(Certified.by(authority, DeviceRole.CONSOLE, 0))).isEqualTo("device-unknown");
    }

    private String code(SSLContext context) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .build()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + hub.port() + ApiPaths.kioskView(1)))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return Json.read(response.body(), Problem.class).code();
        }
    }

    @Test
    void theNextCertificateReplacesTheOneBeforeWhenItIsUsed() throws Exception {
        try (TrialDevice display = TrialDevice.paired(hub, DeviceRole.DISPLAY, 1)) {
            String first = Objects.requireNonNull(display.state().certificate());
            String next = Json.read(display.post(ApiPaths.RENEWAL, new NoBody()).body(), RenewalReply.class)
                    .certificate();

            assertThat(display.refusal(ApiPaths.HALL_VIEW))
                    .as("the reply may be lost")
                    .isEqualTo("let in");
            display.use(next);
            assertThat(display.refusal(ApiPaths.HALL_VIEW)).isEqualTo("let in");
            display.use(first);
            assertThat(display.refusal(ApiPaths.HALL_VIEW)).as("a copied one").isEqualTo("device-revoked");
            display.use(next);
            assertThat(display.post(ApiPaths.RENEWAL, new NoBody()).statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void aRenamedDeviceIsStillTheSame() throws Exception {
        try (TrialDevice display = TrialDevice.paired(hub, DeviceRole.DISPLAY, 1)) {
            hub.done(ApiPaths.device(id(1), "rename"), new RenameRequest("Papan aula"));

            assertThat(display.refusal(ApiPaths.HALL_VIEW)).isEqualTo("let in");
            assertThat(devices().getFirst().device().name()).isEqualTo("Papan aula");
            assertThat(hub.refused(ApiPaths.device(id(1), "rename"), new RenameRequest("a\u202eb"))
                            .code())
                    .isEqualTo("field-invalid");
            assertThat(hub.refused(ApiPaths.device("nobody", "revoke"), new NoBody())
                            .code())
                    .isEqualTo("unknown-device");
        }
    }

    private String id(int number) {
        return devices().stream()
                .filter(each -> each.device().number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DeviceLine> devices() {
        return hub.view(ApiPaths.DEVICES, DevicesReply.class).devices();
    }
}
