package id.giliran.kiosk.scanner;

import id.giliran.settings.Default;
import org.jspecify.annotations.Nullable;

/**
 * A scanner for the codes of appointments.
 *
 * @param port name of its serial port; absent for one that types as a keyboard
 * @param baud bits a second of a serial line
 */
public record ScannerSettings(
        @Nullable String port, @Default("9600") int baud) {
    private static final int SLOWEST = 300;
    private static final int FASTEST = 921_600;

    public ScannerSettings {
        if (baud < SLOWEST || baud > FASTEST) {
            throw new IllegalArgumentException("\"baud\" must be from " + SLOWEST + " to " + FASTEST + ", not " + baud
                    + "; the scanner's manual says which.");
        }
    }
}
