package id.giliran.printing.port;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import id.giliran.printing.port.PrinterException.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An open serial port with its one writer thread. The caller waits for each chunk and is its watchdog: no timeout of
 * the library frees a stuck write on Linux, only closing the port from another thread does.
 */
final class SerialConnection implements Connection {
    /** ENOENT, and ERROR_FILE_NOT_FOUND on Windows. */
    private static final int NO_SUCH_FILE = 2;

    /** The serial driver counts in tenths of a second. */
    private static final int READ_STEP_MILLIS = 100;

    private static final byte[] NOTHING = {};

    private final SerialPort port;
    private final SerialSettings settings;
    private final ExecutorService writer;

    private SerialConnection(SerialPort port, SerialSettings settings) {
        this.port = port;
        this.settings = settings;
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("printer " + settings.port()).factory());
    }

    static SerialConnection open(SerialSettings settings) throws PrinterException {
        SerialPort port = find(settings);
        configure(port, settings);
        if (!port.openPort()) {
            throw port.getLastErrorCode() == NO_SUCH_FILE ? notFound(settings) : refused(settings, port);
        }
        return new SerialConnection(port, settings);
    }

    private static SerialPort find(SerialSettings settings) throws PrinterException {
        try {
            return SerialPort.getCommPort(settings.port());
        } catch (SerialPortInvalidPortException _) {
            throw notFound(settings);
        }
    }

    private static void configure(SerialPort port, SerialSettings settings) {
        int stopBits = settings.stopBits() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS;
        port.setComPortParameters(settings.baud(), settings.dataBits(), stopBits, parity(settings));
        port.setFlowControl(flowControl(settings));
        // A mode that does not block reads opens the port with O_NONBLOCK, and a full printer then makes the library
        // spin in write(). Blocking writes end with tcdrain: they return when the printer has the bytes.
        port.setComPortTimeouts(
                SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING, READ_STEP_MILLIS, 0);
    }

    private static int parity(SerialSettings settings) {
        return switch (settings.parity()) {
            case NONE -> SerialPort.NO_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
        };
    }

    private static int flowControl(SerialSettings settings) {
        return switch (settings.flowControl()) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case XON_XOFF -> SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
            case DTR_DSR -> SerialPort.FLOW_CONTROL_DTR_ENABLED | SerialPort.FLOW_CONTROL_DSR_ENABLED;
            case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
        };
    }

    /** Whether the device is still there: the library's own isOpen stays true when the cable is pulled. */
    @Override
    public boolean alive() {
        return port.bytesAvailable() >= 0;
    }

    @Override
    public void write(byte[] bytes) throws PrinterException {
        for (int from = 0; from < bytes.length; from += settings.chunkBytes()) {
            writeChunk(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + settings.chunkBytes())));
        }
    }

    private void writeChunk(byte[] chunk) throws PrinterException {
        Future<Integer> written = writer.submit(() -> port.writeBytes(chunk, chunk.length));
        try {
            if (written.get(settings.writeWatchdog().toMillis(), TimeUnit.MILLISECONDS) < chunk.length) {
                throw fault().unplugged(null);
            }
        } catch (TimeoutException _) {
            throw fault().stuck(", and that its flow control is " + settings.flowControl());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw fault().interrupted(null);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("Writing to " + settings.port() + " failed unexpectedly.", bug);
        }
    }

    @Override
    public byte[] read(Duration limit) throws PrinterException {
        long end = System.nanoTime() + limit.toNanos();
        do {
            int waiting = port.bytesAvailable();
            if (waiting < 0) {
                throw fault().unplugged(null);
            }
            if (waiting > 0 || limit.isPositive()) {
                byte[] came = new byte[Math.max(1, waiting)];
                int count = port.readBytes(came, came.length);
                if (count != 0) {
                    return received(came, count);
                }
            }
        } while (System.nanoTime() < end);
        return NOTHING;
    }

    private byte[] received(byte[] came, int count) throws PrinterException {
        if (count < 0) {
            throw fault().unplugged(null);
        }
        return Arrays.copyOf(came, count);
    }

    /** Frees a stuck write, and throws away what the printer has not taken. */
    @Override
    public void close() {
        port.closePort();
        writer.shutdown();
    }

    private static PrinterException notFound(SerialSettings settings) {
        return new PrinterException(
                Reason.NOT_FOUND,
                "There is no serial port " + settings.port()
                        + ": plug the printer in, or correct the printer's port in the settings.");
    }

    private static PrinterException refused(SerialSettings settings, SerialPort port) {
        return new PrinterException(
                Reason.REFUSED,
                "The serial port " + settings.port() + " would not open (system error " + port.getLastErrorCode()
                        + "): end the other program that uses it, and let this user use serial ports"
                        + " (on Linux: member of the group dialout).");
    }

    private LineFault fault() {
        return new LineFault("The printer on " + settings.port(), settings.writeWatchdog());
    }
}
