package id.giliran.counterclient.keypad;

import id.giliran.settings.Default;

/**
 * A keypad on a serial line.
 *
 * @param port a name such as {@code COM3}, a device such as {@code /dev/ttyUSB0}, or a link to one
 * @param baud bits in a second; always 8 data bits, no parity, 1 stop bit, no flow control
 * @param layout file in {@code keypads/} that says what its bytes mean, without {@code .yaml}
 * @param address of this keypad where several hang on one line; without use where the layout names none
 */
public record KeypadSettings(
        String port,
        @Default("9600") int baud,
        @Default("lines") String layout,
        @Default("1") int address) {
    public KeypadSettings {
        if (baud < 300 || baud > 921_600) {
            throw new IllegalArgumentException(
                    "no keypad speaks at " + baud + " baud; write what its manual says, often 9600.");
        }
        if (!layout.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(
                    "a layout is the name of a file in keypads/ without .yaml; write one such as lines.");
        }
        if (address < 0 || address > 255) {
            throw new IllegalArgumentException(
                    "an address is one byte, and " + address + " is not; write a number from 0 to 255.");
        }
    }
}
