package id.giliran.hub.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.journal.AccessNotesPast;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.reply.DeviceLine;
import id.giliran.protocol.reply.DevicesReply;
import id.giliran.protocol.request.ApproveRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.view.Health;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices that ask a running hub to be let in, over TLS. */
final class PairingIT {
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
    void aDeviceGetsInByTheCodeThatItShowsAndSeesWhatItsRoleMay() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            kiosk.reveal(null);
            assertThat(kiosk.state().standing()).isEqualTo(Standing.WAITING);
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).notices())
                    .contains("1 device waits to be let in: type the code that it shows after 'giliran hub pair'.");

            approve(kiosk.code());
            kiosk.use(Objects.requireNonNull(kiosk.state().certificate()));

            assertThat(kiosk.get(ApiPaths.kioskView(1)).statusCode()).isEqualTo(200);
            assertThat(kiosk.refusal(ApiPaths.HALL_VIEW)).isEqualTo("not-permitted");
            assertThat(devices().getFirst().pairedBy()).isEqualTo("person");
            assertThat(devices().getFirst().seenAt()).isNotNull();
        }
        assertThat(notes()).containsExactly("device-paired console kiosk 1");
    }

    @Test
    void aProgramOfTheHubsUserOnThisComputerGetsInByItself() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            Path proof = kiosk.proofFile();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(proof)))
                    .isEqualTo("rw-------");
            byte[] file = Files.readAllBytes(proof);

            var state = kiosk.revealWithProof();

            assertThat(state.standing()).isEqualTo(Standing.APPROVED);
            assertThat(state.proof()).isEqualTo(kiosk.transcript().hubProof(file));
            assertThat(proof).doesNotExist();
            kiosk.use(Objects.requireNonNull(state.certificate()));
            assertThat(kiosk.get(ApiPaths.kioskView(1)).statusCode()).isEqualTo(200);
            assertThat(devices().getFirst().pairedBy()).isEqualTo("itself");
        }
    }

    @Test
    void aProofThatIsWrongProvesNothingAndItsFileIsGone() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            Path proof = kiosk.proofFile();

            kiosk.reveal(kiosk.transcript().deviceProof(new byte[32]));

            assertThat(kiosk.state().standing()).isEqualTo(Standing.WAITING);
            assertThat(proof).doesNotExist();
        }
    }

    @Test
    void aConsoleIsLetInByItsProofAloneAndThenMayDoEverything() throws Exception {
        try (TrialDevice blind = TrialDevice.of(hub, DeviceRole.CONSOLE, 0);
                TrialDevice owner = TrialDevice.of(hub, DeviceRole.CONSOLE, 0)) {
            blind.begin();
            blind.reveal(null);
            assertThat(blind.state().standing()).isEqualTo(Standing.REFUSED);
            assertThat(hub.refused(ApiPaths.APPROVE, new ApproveRequest(blind.code(), null, null))
                            .code())
                    .isEqualTo("code-unknown");

            owner.begin();
            owner.use(Objects.requireNonNull(owner.revealWithProof().certificate()));
            assertThat(owner.get(ApiPaths.DEVICES).statusCode()).isEqualTo(200);
            assertThat(owner.get(ApiPaths.HEALTH).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDeviceThatDoesNotOpenWhatItWasCommittedToIsOut() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1);
                TrialDevice other = TrialDevice.of(hub, DeviceRole.KIOSK, 2)) {
            kiosk.begin();
            other.begin();
            var right = kiosk.revealing(keys(), null);

            assertThat(code(kiosk.post(ApiPaths.reveal(kiosk.begin().pairing()), right)))
                    .as("signed by another key")
                    .isEqualTo("pairing-refused");
            assertThat(kiosk.state().standing()).isEqualTo(Standing.REFUSED);
            String id = other.begin().pairing();
            assertThat(code(other.post(ApiPaths.reveal(id), kiosk.revealing(keys(), null))))
                    .as("another nonce")
                    .isEqualTo("pairing-refused");
            assertThat(hub.view(ApiPaths.DEVICES, DevicesReply.class).waiting()).isZero();
        }
    }

    @Test
    void aWrongCodeLetsNobodyInAndIsNoted() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            kiosk.reveal(null);
            String wrong = kiosk.code().equals("000000") ? "000001" : "000000";

            assertThat(hub.refused(ApiPaths.APPROVE, new ApproveRequest(wrong, null, null))
                            .code())
                    .isEqualTo("code-unknown");
            assertThat(kiosk.state().standing()).isEqualTo(Standing.WAITING);

            hub.done(ApiPaths.REFUSE, new NoBody());
            assertThat(kiosk.state().standing()).isEqualTo(Standing.REFUSED);
        }
        assertThat(notes()).containsExactly("pairing-code-wrong console ", "pairings-refused console 1 waited");
    }

    @Test
    void aNumberIsGivenToAnotherDeviceOnlyWhenAPersonSaysSo() throws Exception {
        try (TrialDevice first = TrialDevice.paired(hub, DeviceRole.KIOSK, 1);
                TrialDevice second = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            assertThat(first.get(ApiPaths.kioskView(1)).statusCode()).isEqualTo(200);
            second.begin();
            assertThat(second.revealWithProof().standing())
                    .as("by itself it replaces nothing that a person let in")
                    .isEqualTo(Standing.WAITING);
            assertThat(hub.refused(ApiPaths.APPROVE, new ApproveRequest(second.code(), null, null))
                            .code())
                    .isEqualTo("number-taken");

            hub.done(ApiPaths.APPROVE, new ApproveRequest(second.code(), "Kios pintu", true));
            second.use(Objects.requireNonNull(second.state().certificate()));

            assertThat(first.refusal(ApiPaths.kioskView(1))).isEqualTo("device-revoked");
            assertThat(second.get(ApiPaths.kioskView(1)).statusCode()).isEqualTo(200);
            assertThat(devices()).hasSize(2);
            assertThat(devices().getFirst().device().name()).isEqualTo("Kios pintu");
            assertThat(devices().getLast().endedBy()).isEqualTo("replaced");
        }
    }

    @Test
    void whatWasPairedSurvivesARestartAndWhatWaitedBeginsAnew() throws Exception {
        try (TrialDevice paired = TrialDevice.paired(hub, DeviceRole.DISPLAY, 1);
                TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            Path proof = kiosk.proofFile();

            hub.restart();
            paired.moveTo(hub);
            kiosk.moveTo(hub);

            assertThat(paired.get(ApiPaths.HALL_VIEW).statusCode()).isEqualTo(200);
            assertThat(kiosk.state().standing()).isEqualTo(Standing.REFUSED);
            assertThat(proof).doesNotExist();
        }
    }

    private void approve(String code) {
        hub.done(ApiPaths.APPROVE, new ApproveRequest(code, null, null));
    }

    private List<DeviceLine> devices() {
        return hub.view(ApiPaths.DEVICES, DevicesReply.class).devices();
    }

    /** After the hub has ended. */
    private List<String> notes() throws Exception {
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
        return AccessNotesPast.between(Hub.journalIn(data), Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))
                .stream()
                .map(each -> each.note().act() + " " + each.note().by() + " "
                        + each.note().detail())
                .toList();
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String code(HttpResponse<String> response) {
        return Json.read(response.body(), Problem.class).code();
    }
}
