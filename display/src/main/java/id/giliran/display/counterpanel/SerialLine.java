package id.giliran.display.counterpanel;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;

/** An open serial port that is only written to: 8 data bits, no parity, 1 stop bit, no flow control. */
final class SerialLine implements AutoCloseable {
    /** ENOENT, and ERROR_FILE_NOT_FOUND on Windows. */
    private static final int NO_SUCH_FILE = 2;

    private static final int DATA_BITS = 8;

    private final SerialPort port;
    private final String name;

    private SerialLine(SerialPort port, String name) {
        this.port = port;
        this.name = name;
    }

    /** @throws IOException with a sentence that says what to do */
    static SerialLine open(String name, int baud) throws IOException {
        SerialPort port = find(name);
        port.setComPortParameters(baud, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        // With reads that do not block the library opens the port with O_NONBLOCK and spins in write() at a full line.
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING, 100, 0);
        if (!port.openPort()) {
            throw port.getLastErrorCode() == NO_SUCH_FILE ? missing(name) : refused(name, port.getLastErrorCode());
        }
        return new SerialLine(port, name);
    }

    private static SerialPort find(String name) throws IOException {
        try {
            return SerialPort.getCommPort(name);
        } catch (SerialPortInvalidPortException unknown) {
            throw missing(name);
        }
    }

    /** Returns when the line has the bytes, or when {@link #close} is called from another thread: no timeout of the library does on Linux. */
    void write(byte[] bytes) throws IOException {
        if (bytes.length > 0 && port.writeBytes(bytes, bytes.length) < bytes.length) {
            throw new IOException("The counter panel on " + name
                    + " takes nothing any more: check its power and that its cable is plugged in.");
        }
    }

    /** Whether the device is still there; the library's own isOpen stays true when the cable is pulled. */
    boolean isAlive() {
        return port.bytesAvailable() >= 0;
    }

    @Override
    public void close() {
        port.closePort();
    }

    private static IOException missing(String name) {
        return new IOException("There is no serial port " + name
                + " for a counter panel: plug it in, or correct counter-panels in display.yaml.");
    }

    private static IOException refused(String name, int error) {
        return new IOException("The serial port " + name + " of a counter panel would not open (system error " + error
                + "): end the other program that uses it, and let this user use serial ports (on Linux: member of the"
                + " group dialout).");
    }
}
