package id.giliran.printing.port;

import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;

/** A printer on a serial line. */
public final class SerialPrinterPort implements PrinterPort {
    private final SerialSettings settings;
    private final PrinterLine line;

    public SerialPrinterPort(SerialSettings settings) {
        this.settings = settings;
        this.line = new PrinterLine(describe(settings), () -> SerialConnection.open(settings));
    }

    @Override
    public void send(byte[] bytes) throws PrinterException {
        line.send(bytes);
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        return line.status(patience);
    }

    @Override
    public String describe() {
        return describe(settings);
    }

    private static String describe(SerialSettings settings) {
        return "serial port " + settings.port() + ", " + settings.baud() + " baud";
    }

    @Override
    public void close() {
        line.close();
    }
}
