package id.giliran.protocol.pairing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a device is in the office; its rights follow from that. */
public enum DeviceRole {
    KIOSK,
    DISPLAY,
    COUNTER,
    /** A program of the hub's owner on the hub's own computer: commands, the demo, measurements. Never on the LAN. */
    CONSOLE;

    /** The word in JSON, certificates and the journal, such as {@code kiosk}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this word. */
    public static Optional<DeviceRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
