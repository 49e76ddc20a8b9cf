package id.giliran.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.access.Permission.Refusal;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PermissionTest {
    private static final Optional<String> THREE = Optional.of("3");

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aConsoleMayDoEverything(Permission permission) {
        assertThat(permission.refusal(nobodyAt(DeviceRole.CONSOLE, 0), THREE)).isEmpty();
    }

    @Test
    void aKioskMayNotLookAtWhatACounterSees() {
        assertThat(Permission.SEE_COUNTER.refusal(nobodyAt(DeviceRole.KIOSK, 3), THREE))
                .contains(Refusal.OTHER_DEVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "03", "+3", "３", "x", "33"})
    void aNumberThatIsNotExactlyItsOwnIsAnothers(String number) {
        assertThat(Permission.SEE_KIOSK.refusal(nobodyAt(DeviceRole.KIOSK, 3), Optional.of(number)))
                .contains(Refusal.OTHER_NUMBER);
    }

    @Test
    void aKioskWithoutANumberOwnsNoneAndACounterClientWithoutOneAnyItChose() {
        assertThat(Permission.SEE_KIOSK.refusal(nobodyAt(DeviceRole.KIOSK, 0), THREE))
                .contains(Refusal.OTHER_NUMBER);
        assertThat(Permission.SEE_COUNTER.refusal(nobodyAt(DeviceRole.COUNTER, 0), THREE))
                .isEmpty();
    }

    @Test
    void servingNeedsSomebodySignedIn() {
        assertThat(Permission.SERVE.refusal(nobodyAt(DeviceRole.COUNTER, 3), THREE))
                .contains(Refusal.NOBODY_SIGNED_IN);
        assertThat(Permission.SERVE.refusal(at(3, PersonRole.OPERATOR), THREE)).isEmpty();
    }

    @Test
    void whatASupervisorMayAnAdministratorMayTooAndAnOperatorNot() {
        assertThat(Permission.CANCEL_TICKETS.refusal(at(3, PersonRole.OPERATOR), Optional.empty()))
                .contains(Refusal.OTHER_PEOPLE);
        assertThat(Permission.CANCEL_TICKETS.refusal(at(3, PersonRole.SUPERVISOR), Optional.empty()))
                .isEmpty();
        assertThat(Permission.CANCEL_TICKETS.refusal(at(3, PersonRole.ADMINISTRATOR), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theSheetHasALineForEachPermission() {
        assertThat(PermissionSheet.lines()).hasSize(Permission.values().length + 5);
        assertThat(PermissionSheet.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(Permission.CALL_BY_HAND.sentence())
                        .containsPattern("- +- +own +yes +operator +supervisor, and a second person beyond the rule"));
    }

    private static Asking nobodyAt(DeviceRole role, int number) {
        return new Asking(device(role, number), Optional.empty());
    }

    private static Asking at(int counter, PersonRole role) {
        return new Asking(device(DeviceRole.COUNTER, counter), Optional.of(new Person("rina", "Rina", role)));
    }

    private static KnownDevice device(DeviceRole role, int number) {
        return new KnownDevice("d1", new Device(role, number, "a device"));
    }
}
