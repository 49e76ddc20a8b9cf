package id.giliran.kiosk.scanner;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to a scanner on a serial line on a thread of its own, and looks for it again every two seconds while it is not there. */
public final class SerialScanner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SerialScanner.class);
    private static final long LOOK_AGAIN_SECONDS = 2;

    /** After such a silence a code is over, whether or not its end was sent. */
    private static final int READ_STEP_MILLIS = 200;

    private static final int DATA_BITS = 8;

    private final String name;
    private final int baud;
    private final Executor screen;
    private final Consumer<String> scanned;
    private final LineEar ear = new LineEar();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("kiosk-scanner").daemon().factory());
    private volatile boolean closed;
    private volatile boolean connected;
    private boolean told;

    /**
     * A scanner that is not listened to yet.
     *
     * @param name of its port
     * @param screen where codes are handed over
     * @param scanned takes each code
     */
    public SerialScanner(String name, int baud, Executor screen, Consumer<String> scanned) {
        this.name = name;
        this.baud = baud;
        this.screen = screen;
        this.scanned = scanned;
    }

    public void start() {
        var unused = thread.scheduleWithFixedDelay(this::listen, 0, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether its line is open now. */
    public boolean isConnected() {
        return connected;
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }

    /** Until the line breaks or the program ends. */
    private void listen() {
        try {
            SerialPort port = SerialPort.getCommPort(name);
            configure(port);
            if (!port.openPort()) {
                tellAway("it would not open (system error " + port.getLastErrorCode() + ")");
                return;
            }
            try {
                told = false;
                connected = true;
                LOG.info("The scanner on {} is connected.", name);
                read(port);
            } finally {
                connected = false;
                port.closePort();
            }
            if (!closed) {
                tellAway("its line is broken");
            }
        } catch (SerialPortInvalidPortException absent) {
            tellAway("there is no such serial port");
        } catch (RuntimeException bug) {
            LOG.error("Listening to the scanner on {} failed.", name, bug);
            tellAway("listening failed");
        }
    }

    private void configure(SerialPort port) {
        port.setComPortParameters(baud, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_STEP_MILLIS, 0);
    }

    /** The library's own isOpen stays true when the cable is pulled; a count below zero tells it. */
    private void read(SerialPort port) {
        byte[] one = new byte[1];
        while (!closed && port.bytesAvailable() >= 0) {
            int count = port.readBytes(one, 1);
            if (count < 0) {
                return;
            }
            (count == 0 ? ear.silence() : ear.hear(one[0]))
                    .ifPresent(code -> screen.execute(() -> scanned.accept(code)));
        }
    }

    private void tellAway(String why) {
        var unused = ear.silence();
        if (!told) {
            told = true;
            LOG.warn("The scanner on {} is not connected: {}.", name, why);
        }
    }
}
