package id.giliran.printing.port;

import org.jspecify.annotations.Nullable;

/** A printer on a serial line, which may be unplugged, replugged and switched off at any time. */
public final class SerialPrinterPort implements PrinterPort {
    private final SerialSettings settings;
    private @Nullable SerialConnection connection;

    public SerialPrinterPort(SerialSettings settings) {
        this.settings = settings;
    }

    /** Opens the port when it is not open, so that a printer which was plugged in again works with the next ticket. */
    @Override
    public synchronized void send(byte[] bytes) throws PrinterException {
        SerialConnection current = connected();
        try {
            current.write(bytes);
        } catch (PrinterException failure) {
            close();
            throw failure;
        }
    }

    private SerialConnection connected() throws PrinterException {
        SerialConnection current = connection;
        if (current != null && current.alive()) {
            return current;
        }
        close();
        connection = SerialConnection.open(settings);
        return connection;
    }

    @Override
    public String describe() {
        return "serial port " + settings.port() + ", " + settings.baud() + " baud";
    }

    /** Waits for a ticket that is being sent, at most one watchdog for each of its chunks. */
    @Override
    public synchronized void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
