package id.giliran.counterclient.keypad;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import id.giliran.counterclient.keys.KeyUse;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to one keypad on a thread of its own, and looks for it again every two seconds while it is not there. */
public final class SerialKeypad implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SerialKeypad.class);
    private static final long LOOK_AGAIN_SECONDS = 2;
    private static final int READ_STEP_MILLIS = 200;
    private static final int DATA_BITS = 8;

    private final KeypadSettings settings;
    private final KeypadEar ear;
    private final Executor screen;
    private final Consumer<List<KeyUse>> pressed;
    private final Consumer<Boolean> connected;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("counter-keypad").daemon().factory());
    private volatile boolean closed;
    private boolean told;

    /**
     * A keypad that is not listened to yet.
     *
     * @param screen where the two consumers are called
     * @param pressed takes what a key is for
     * @param connected takes whether the keypad's line is open, whenever that changes
     */
    public SerialKeypad(
            KeypadSettings settings,
            List<KeypadLayout.Pressed> keys,
            Executor screen,
            Consumer<List<KeyUse>> pressed,
            Consumer<Boolean> connected) {
        this.settings = settings;
        this.ear = new KeypadEar(keys);
        this.screen = screen;
        this.pressed = pressed;
        this.connected = connected;
    }

    public void start() {
        var unused = thread.scheduleWithFixedDelay(this::listen, 0, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }

    /** Until the line breaks or the program ends. */
    private void listen() {
        try {
            SerialPort port = SerialPort.getCommPort(settings.port());
            configure(port);
            if (!port.openPort()) {
                tellAway("it would not open (system error " + port.getLastErrorCode() + ")");
                return;
            }
            try {
                told = false;
                LOG.info("The keypad on {} is connected.", settings.port());
                screen.execute(() -> connected.accept(true));
                read(port);
            } finally {
                port.closePort();
            }
            if (!closed) {
                tellAway("its line is broken");
            }
        } catch (SerialPortInvalidPortException absent) {
            tellAway("there is no such serial port");
        } catch (RuntimeException bug) {
            LOG.error("Listening to the keypad on {} failed.", settings.port(), bug);
            tellAway("listening failed");
        }
    }

    private void configure(SerialPort port) {
        port.setComPortParameters(settings.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
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
            if (count > 0) {
                ear.hear(one[0]).ifPresent(uses -> screen.execute(() -> pressed.accept(uses)));
            }
        }
    }

    private void tellAway(String why) {
        ear.forget();
        if (!told) {
            told = true;
            LOG.warn("The keypad on {} is not connected: {}.", settings.port(), why);
            screen.execute(() -> connected.accept(false));
        }
    }
}
