package id.giliran.hub.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.TypedCommand;
import id.giliran.hub.authority.Authority;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.reply.DevicesReply;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a technician types at the hub. */
final class DeviceCommandsIT {
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
    void aDeviceIsLetInListedNamedRevokedAndAllOfItStandsInTheNotes() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            assertThat(ask("pair")).startsWith("1 No device waits.");
            kiosk.begin();
            kiosk.reveal(null);
            assertThat(ask("devices"))
                    .isEqualTo("0 No device is let in.\n1 waiting: type the code that the device shows after"
                            + " 'giliran hub pair'.");

            assertThat(ask("pair", kiosk.code(), "--name", "Kios pintu"))
                    .startsWith("0 Let in: kiosk 1 'Kios pintu' as kiosk-");
            kiosk.use(Objects.requireNonNull(kiosk.state().certificate()));
            assertThat(kiosk.refusal(ApiPaths.kioskView(1))).isEqualTo("let in");
            assertThat(ask("devices"))
                    .contains("  kiosk 1 'Kios pintu'  paired 2026-11-23 ")
                    .contains(" by a person, last seen 2026-11-23 ")
                    .contains(", certificate until 2028-11-2")
                    .contains("This hub is "
                            + Authority.load(data, InstantSource.system())
                                    .mark()
                                    .substring(0, 8));

            assertThat(ask("devices", "rename", "kiosk-1", "Kios timur")).isEqualTo("0 Renamed: kiosk 1 'Kios timur'.");
            assertThat(ask("devices", "revoke", "kiosk-1"))
                    .isEqualTo("0 Revoked: kiosk 1 'Kios timur'. It says so on its screen.");
            assertThat(kiosk.refusal(ApiPaths.kioskView(1))).isEqualTo("device-revoked");
            assertThat(ask("devices")).isEqualTo("0 No device is let in.");
            assertThat(ask("devices", "--all")).contains(", revoked 2026-11-23 ");
            assertThat(ask("devices", "revoke", "kiosk-1")).startsWith("1 There is no such device.");
        }
        assertThat(TypedCommand.run(List.of("notes", "--data", data.toString())).lines())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).contains(" by console  kiosk-").endsWith("  kiosk 1"));
        assertThat(TypedCommand.run(List.of("notes", "--data", data.toString(), "--day", "2026-11-25")))
                .isEqualTo("0 There are no notes of 2026-11-25.");
    }

    @Test
    void aWrongCodeIsToldWithWhatToLookAtAndAllCanBeTurnedAway() throws Exception {
        try (TrialDevice kiosk = TrialDevice.of(hub, DeviceRole.KIOSK, 1)) {
            kiosk.begin();
            kiosk.reveal(null);
            String wrong = kiosk.code().equals("000000") ? "000001" : "000000";

            assertThat(ask("pair", wrong))
                    .startsWith("1 No device shows this code.")
                    .contains("(1 wait)")
                    .doesNotContain(kiosk.code());
            assertThat(ask("pair", "--refuse")).isEqualTo("0 1 device was turned away.");
            assertThat(kiosk.state().standing()).isEqualTo(Standing.REFUSED);
            assertThat(hub.view(ApiPaths.DEVICES, DevicesReply.class).waiting()).isZero();
        }
    }

    @Test
    void aHubThatDoesNotRunIsOneSentence() {
        int port = hub.port();
        hub.close();

        assertThat(TypedCommand.run(
                        List.of("devices", "--config", "../../config", "--data", data.toString(), "--port", "" + port)))
                .startsWith("2 The hub does not answer")
                .doesNotContain("\n");
    }

    private String ask(String... command) {
        List<String> options =
                List.of("--config", "../../config", "--data", data.toString(), "--port", Integer.toString(hub.port()));
        List<String> words = List.of(command);
        int verbs = words.size() > 1 && Stream.of("revoke", "rename").anyMatch(words.get(1)::equals) ? 2 : 1;
        List<String> all = new ArrayList<>(words.subList(0, verbs));
        all.addAll(options);
        all.addAll(words.subList(verbs, words.size()));
        return TypedCommand.run(all);
    }
}
