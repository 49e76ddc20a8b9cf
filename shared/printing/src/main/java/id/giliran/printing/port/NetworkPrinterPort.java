package id.giliran.printing.port;

/** A printer on the network that takes raw bytes, by custom on TCP port 9100; most take one connection at a time. */
public final class NetworkPrinterPort extends LinePrinterPort {

    public NetworkPrinterPort(NetworkSettings settings) {
        super(
                "network printer " + settings.host() + ", port " + settings.port(),
                () -> NetworkConnection.open(settings));
    }
}
