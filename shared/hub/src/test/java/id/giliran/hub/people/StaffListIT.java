package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.SetClock;
import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaffListIT {
    private static final Person RINA = new Person("rina", "Rina Wulandari", PersonRole.OPERATOR);
    private static final Person BUDI = new Person("budi", "Budi Santoso", PersonRole.OPERATOR);
    private static final KnownDevice COUNTER = new KnownDevice("d3", new Device(DeviceRole.COUNTER, 3, "Loket 3"));
    private static final String OWN = "kucing-tiga-ekor";

    @TempDir
    private Path data;

    private final SetClock clock = new SetClock();
    private final List<AccessNote> notes = new ArrayList<>();
    private AccessFile file;
    private StaffList staff;
    private Doorkeeper door;

    @BeforeEach
    void begin() {
        file = AccessFile.open(AccessFile.in(data));
        staff = new StaffList(file, clock);
        door = new Doorkeeper(staff, file, notes::add, clock);
    }

    @AfterEach
    void end() {
        door.close();
        file.close();
    }

    @Test
    void aFirstSecretLetsNobodyInUntilItIsChanged() throws Exception {
        String first = staff.add(RINA, Optional.empty());

        assertThat(first).hasSize(6).containsOnlyDigits();
        assertThat(asked(first)).isInstanceOf(Verdict.MustChange.class);
        assertThat(door.change("rina", first, first, COUNTER).join()).isInstanceOf(Verdict.Weak.class);
        assertThat(door.change("rina", first, OWN, COUNTER).join()).isEqualTo(new Verdict.Known(RINA));
        assertThat(asked(first)).isInstanceOf(Verdict.Wrong.class);
        assertThat(asked(OWN)).isEqualTo(new Verdict.Known(RINA));
    }

    @Test
    void theListOutlivesTheHub() throws Exception {
        String first = staff.add(RINA, Optional.empty());
        door.change("rina", first, OWN, COUNTER).join();
        end();
        begin();

        assertThat(asked(OWN)).isEqualTo(new Verdict.Known(RINA));
        assertThat(staff.lines()).containsExactly(new StaffList.Line(RINA, false));
    }

    @Test
    void whoLeavesTakesTheNameAlongAndLeavesTheIdToNobody() throws Exception {
        staff.add(BUDI, Optional.empty());
        staff.add(RINA, Optional.empty());
        staff.remove("rina");

        assertThat(asked(OWN)).isInstanceOf(Verdict.Wrong.class);
        assertThatThrownBy(() -> staff.add(RINA, Optional.empty()))
                .isInstanceOf(StaffException.class)
                .hasMessageContaining("has left");
        assertThat(written()).as("while the hub runs").doesNotContain("Wulandari");
        end();
        assertThat(written()).doesNotContain("Wulandari");
        begin();
    }

    @Test
    void theSecretStandsNowhereInTheFile() throws Exception {
        String first = staff.add(RINA, Optional.of("907856"));
        end();
        assertThat(written()).doesNotContain(first);
        begin();
    }

    @Test
    void whileTheListIsEmptyNothingIsLookedAtAndNothingNoted() {
        assertThat(asked(OWN)).isInstanceOf(Verdict.NobodyListed.class);
        assertThat(notes).isEmpty();
    }

    @Test
    void wrongSecretsAreNotedWithoutThemAndSlowedDown() throws Exception {
        staff.add(RINA, Optional.of("907856"));
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(asked("111222")).isInstanceOf(Verdict.Wrong.class);
        }

        assertThat(asked("907856")).isInstanceOf(Verdict.Delayed.class);
        assertThat(notes).hasSize(3).containsOnly(new AccessNote("sign-in-failed", "d3", "rina", ""));
        staff.reset("rina", Optional.of("602718394"));
        door.forgive("rina");
        assertThat(asked("602718394")).isInstanceOf(Verdict.MustChange.class);
    }

    @Test
    void aSecretThatWasTypedForAnIdIsNotNoted() throws Exception {
        staff.add(BUDI, Optional.empty());
        assertThat(door.ask("907856", "rina", COUNTER).join()).isInstanceOf(Verdict.Wrong.class);

        assertThat(notes).containsExactly(new AccessNote("sign-in-failed", "d3", "", ""));
    }

    @Test
    void anIdThatCannotBeIsRefused() {
        assertThatThrownBy(() -> staff.add(new Person("Rina P", "Rina", PersonRole.OPERATOR), Optional.empty()))
                .isInstanceOf(StaffException.class)
                .hasMessageContaining("small letters")
                .hasMessageNotContaining("Rina P");
    }

    /** All that stands in the folder. */
    private String written() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data)) {
            for (Path each : files.toList()) {
                all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private Verdict asked(String secret) {
        return door.ask("Rina ", secret, COUNTER).join();
    }
}
