package id.giliran.printing.port;

import java.time.Duration;

/**
 * How to speak to a printer on a serial line; the same values stand on the printer's self-test page.
 *
 * @param port a name such as "COM3", a device such as "/dev/ttyUSB0", or a link to one
 * @param baud bits in a second
 * @param dataBits 7 or 8
 * @param stopBits 1 or 2
 * @param parity the check bit
 * @param flowControl how the printer says that it cannot take more
 * @param writeWatchdog the longest that one chunk may take before the port counts as stuck
 * @param chunkBytes how many bytes are written at once
 */
public record SerialSettings(
        String port,
        int baud,
        int dataBits,
        int stopBits,
        Parity parity,
        FlowControl flowControl,
        Duration writeWatchdog,
        int chunkBytes) {

    /** The check bit of each byte. */
    public enum Parity {
        NONE,
        EVEN,
        ODD
    }

    /** How the printer holds back the sender; a wrong one shows as missing lines in the middle of a ticket. */
    public enum FlowControl {
        NONE,
        XON_XOFF,
        DTR_DSR,
        RTS_CTS
    }

    private static final int LARGEST_CHUNK = 4096;

    public SerialSettings {
        require(!port.isBlank(), "port", "a name such as COM3 or /dev/ttyUSB0", port);
        require(baud > 0, "baud", "a positive number such as 9600", baud);
        require(dataBits == 7 || dataBits == 8, "dataBits", "7 or 8", dataBits);
        require(stopBits == 1 || stopBits == 2, "stopBits", "1 or 2", stopBits);
        require(writeWatchdog.isPositive(), "writeWatchdog", "a positive duration", writeWatchdog);
        require(chunkBytes > 0 && chunkBytes <= LARGEST_CHUNK, "chunkBytes", "from 1 to " + LARGEST_CHUNK, chunkBytes);
    }

    /** The usual settings of a ticket printer: 9600 baud, 8 data bits, no parity, 1 stop bit, no flow control. */
    public static SerialSettings of(String port) {
        return new SerialSettings(port, 9600, 8, 1, Parity.NONE, FlowControl.NONE, Duration.ofSeconds(3), 128);
    }

    private static void require(boolean met, String setting, String wanted, Object given) {
        if (!met) {
            throw new IllegalArgumentException(
                    "The serial printer's " + setting + " must be " + wanted + ", not \"" + given + "\".");
        }
    }
}
