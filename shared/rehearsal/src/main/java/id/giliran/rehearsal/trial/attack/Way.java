package id.giliran.rehearsal.trial.attack;

import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How a hub is attacked. Each comes from an address of its own, as if from another computer. */
public enum Way {
    /** A display that was let in asks without end. */
    FLOOD_OF_A_DEVICE("127.0.0.4", "a device let in", DeviceRole.DISPLAY, 1) {
        @Override
        Try of(int port, Path devices) throws IOException {
            return asking(port, devices).looking(ApiPaths.HALL_VIEW);
        }
    },
    /** Somebody without a certificate does handshake after handshake. */
    FLOOD_OF_HANDSHAKES("127.0.0.2", "without a certificate", null, 0) {
        @Override
        Try of(int port, Path devices) throws IOException {
            return new Knocking(from(), port).asking(tls(devices), ApiPaths.HALL_VIEW);
        }
    },
    /** Somebody connects and shouts. */
    NOISE("127.0.0.3", "noise", null, 0) {
        @Override
        Try of(int port, Path devices) {
            return new Knocking(from(), port).shouting(1);
        }
    },
    /** A counter client that was let in tries PINs for several people. */
    PINS_AT_A_COUNTER("127.0.0.5", "a counter", DeviceRole.COUNTER, 9) {
        @Override
        Try of(int port, Path devices) throws IOException {
            return asking(port, devices).signingIn(ATTACKERS_COUNTER, PEOPLE);
        }
    },
    /** A kiosk that was let in does the same. */
    PINS_AT_A_KIOSK("127.0.0.6", "a kiosk", DeviceRole.KIOSK, 9) {
        @Override
        Try of(int port, Path devices) throws IOException {
            return asking(port, devices).signingIn(1, PEOPLE);
        }
    },
    /** So does somebody without a certificate. */
    PINS_OF_A_STRANGER("127.0.0.7", "without a certificate", null, 0) {
        @Override
        Try of(int port, Path devices) throws IOException {
            return asking(port, devices).signingIn(1, PEOPLE);
        }
    };

    /** Where PINs are tried at a counter. */
    public static final int ATTACKERS_COUNTER = 9;

    /** The people of the office whose PINs are tried. */
    public static final List<String> LISTED = List.of("rina", "budi", "sari");

    private static final List<String> PEOPLE = List.of("rina", "budi", "sari", "nobody");

    private final String from;
    private final String words;
    private final @Nullable DeviceRole role;
    private final int number;

    Way(String from, String words, @Nullable DeviceRole role, int number) {
        this.from = from;
        this.words = words;
        this.role = role;
        this.number = number;
    }

    abstract Try of(int port, Path devices) throws IOException;

    /** Who it is, for a table. */
    public String words() {
        return words;
    }

    /** The device that must have been let in before. */
    public Optional<Device> device() {
        return Optional.ofNullable(role).map(known -> new Device(known, number, words));
    }

    String from() {
        return from;
    }

    Asking asking(int port, Path devices) throws IOException {
        return new Asking(from, port, tls(devices));
    }

    /** As this device, or without a certificate; an attacker does not ask who is there. */
    SSLContext tls(Path devices) throws IOException {
        Optional<Device> device = device();
        if (device.isEmpty()) {
            return HubTls.of(new AnyHub());
        }
        return HubTls.of(DeviceStore.in(devices, device.get())
                .load()
                .orElseThrow(() -> new IOException(words + " was not let in before it attacks.")));
    }
}
