package id.giliran.printing.port;

/** A printer on a serial line. */
public final class SerialPrinterPort extends LinePrinterPort {

    public SerialPrinterPort(SerialSettings settings) {
        super(
                "serial port " + settings.port() + ", " + settings.baud() + " baud",
                () -> SerialConnection.open(settings));
    }
}
