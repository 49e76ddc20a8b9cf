package id.giliran.printing.port;

import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;

/** A printer on the network that takes raw bytes, by custom on TCP port 9100; most take one connection at a time. */
public final class NetworkPrinterPort implements PrinterPort {
    private final NetworkSettings settings;
    private final PrinterLine line;

    public NetworkPrinterPort(NetworkSettings settings) {
        this.settings = settings;
        this.line = new PrinterLine(describe(settings), () -> NetworkConnection.open(settings));
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

    private static String describe(NetworkSettings settings) {
        return "network printer " + settings.host() + ", port " + settings.port();
    }

    @Override
    public void close() {
        line.close();
    }
}
