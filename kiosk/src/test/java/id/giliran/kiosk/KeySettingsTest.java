package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.kiosk.keys.Keypad;
import id.giliran.kiosk.keys.Keypad.Move;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeySettingsTest {
    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
    }

    @Test
    void padOfFourKeysSendsWhateverItSends() {
        Keypad pad = new KeySettings(
                        List.of("F13"), List.of("F14", "Shift+N"), List.of("F15"), List.of("F16"), List.of("F17"))
                .keypad();

        assertThat(pad.move(pressed(KeyCode.F13, false))).contains(Move.PREVIOUS);
        assertThat(pad.move(pressed(KeyCode.N, true))).contains(Move.NEXT);
        assertThat(pad.move(pressed(KeyCode.N, false))).isEmpty();
        assertThat(pad.move(pressed(KeyCode.F17, false))).contains(Move.SPEAK);
    }

    @Test
    void unknownKeyIsNamed() {
        assertThatThrownBy(() -> new KeySettings(
                        List.of("Upp"), List.of("Down"), List.of("Enter"), List.of("Esc"), List.of("F12")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Upp\"")
                .hasMessageContaining("F12");
    }

    @Test
    void timesAndCallsForNobodyAreRefused() {
        assertThatThrownBy(() -> new ComfortSettings(1, Duration.ofMinutes(5), "", null))
                .hasMessageContaining("more-time");
        assertThatThrownBy(() -> new ComfortSettings(3, Duration.ofSeconds(5), "", null))
                .hasMessageContaining("staff-call");
    }
}
