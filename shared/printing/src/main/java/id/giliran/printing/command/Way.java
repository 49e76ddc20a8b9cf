package id.giliran.printing.command;

import id.giliran.printing.config.PrinterFile;
import id.giliran.printing.config.PrinterFile.DeviceFile;
import id.giliran.printing.config.PrinterFile.Kind;
import id.giliran.printing.config.PrinterFile.NetworkAddress;
import id.giliran.printing.config.PrinterFile.PrintQueue;
import id.giliran.printing.config.PrinterFile.SerialLine;
import id.giliran.printing.port.SerialSettings;
import id.giliran.printing.port.SerialSettings.FlowControl;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a printer is reached, as a technician has chosen it.
 *
 * @param kind of way
 * @param keys what stands in the part of {@code printer.yaml} that describes this way, in its order
 */
record Way(Kind kind, Map<String, String> keys) {
    private static final Duration LINE_WATCHDOG = Duration.ofSeconds(3);
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
    private static final Duration QUEUE_WATCHDOG = Duration.ofSeconds(20);
    private static final int RAW_PORT = 9100;

    static Way paper() {
        return new Way(Kind.PAPER, Map.of());
    }

    static Way serial(String port, int baud, FlowControl flowControl) {
        return of(
                Kind.SERIAL,
                "port",
                port,
                "baud",
                String.valueOf(baud),
                "flow-control",
                flowControl.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @param address a name or an address, perhaps with a colon and a port */
    static Way network(String address) {
        int colon = address.lastIndexOf(':');
        boolean withPort = colon > 0 && address.substring(colon + 1).matches("\\d{1,5}");
        String host = withPort ? address.substring(0, colon) : address;
        return of(
                Kind.NETWORK, "host", host, "port", withPort ? address.substring(colon + 1) : String.valueOf(RAW_PORT));
    }

    static Way device(Path path) {
        return of(Kind.DEVICE, "path", path.toString());
    }

    static Way spooler(String queue, boolean graphic) {
        return of(Kind.SPOOLER, "queue", queue, "graphic", String.valueOf(graphic));
    }

    private static Way of(Kind kind, String... keysAndValues) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Way(kind, keys);
    }

    /** The same, but for one key. */
    Way with(String key, String value) {
        Map<String, String> others = new LinkedHashMap<>(keys);
        others.put(key, value);
        return new Way(kind, others);
    }

    /** The name of the part. */
    String part() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The settings that say so, everything else as in these. */
    PrinterFile in(PrinterFile file) {
        return switch (kind) {
            case PAPER -> file.reachedBy(kind, null, null, null, null);
            case SERIAL -> file.reachedBy(kind, serialLine(), null, null, null);
            case NETWORK ->
                file.reachedBy(
                        kind,
                        null,
                        new NetworkAddress(key("host"), Integer.parseInt(key("port")), CONNECT_LIMIT, LINE_WATCHDOG),
                        null,
                        null);
            case DEVICE -> file.reachedBy(kind, null, null, new DeviceFile(Path.of(key("path")), LINE_WATCHDOG), null);
            case SPOOLER ->
                file.reachedBy(
                        kind,
                        null,
                        null,
                        null,
                        new PrintQueue(key("queue"), null, Boolean.parseBoolean(key("graphic")), QUEUE_WATCHDOG));
        };
    }

    private SerialLine serialLine() {
        SerialSettings usual = SerialSettings.of(key("port"));
        return new SerialLine(
                usual.port(),
                Integer.parseInt(key("baud")),
                usual.dataBits(),
                usual.stopBits(),
                usual.parity(),
                FlowControl.valueOf(key("flow-control").toUpperCase(Locale.ROOT).replace('-', '_')),
                usual.writeWatchdog(),
                usual.chunkBytes());
    }

    private String key(String name) {
        return keys.getOrDefault(name, "");
    }
}
