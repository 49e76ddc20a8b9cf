package id.giliran.counterclient;

import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.counterclient.keypad.KeypadSettings;
import id.giliran.counterclient.keypad.SerialKeypad;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.screen.FxThread;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The counter's serial keypad, where the settings name one. All of it belongs to the screen's thread. */
final class KeypadCable {
    private final Optional<KeypadSettings> settings;
    private final Wording wording;
    private final Consumer<List<KeyUse>> taker;
    private final ReadOnlyStringWrapper away = new ReadOnlyStringWrapper(this, "away", "");
    private Optional<SerialKeypad> keypad = Optional.empty();

    /** @param taker whom its keys are for */
    KeypadCable(Optional<KeypadSettings> settings, Wording wording, Consumer<List<KeyUse>> taker) {
        this.settings = settings;
        this.wording = wording;
        this.taker = taker;
    }

    /** Listens until closed; without keys there is none. */
    void listen(List<KeypadLayout.Pressed> layout) {
        settings.filter(there -> !layout.isEmpty()).ifPresent(there -> {
            SerialKeypad listening = new SerialKeypad(
                    there,
                    layout,
                    FxThread.executor(),
                    taker,
                    connected -> away.set(connected ? "" : wording.text("keypad.away", there.port())));
            keypad = Optional.of(listening);
            listening.start();
        });
    }

    /** What to say while it is not connected, else empty. */
    ReadOnlyStringProperty away() {
        return away.getReadOnlyProperty();
    }

    void close() {
        keypad.ifPresent(SerialKeypad::close);
    }
}
