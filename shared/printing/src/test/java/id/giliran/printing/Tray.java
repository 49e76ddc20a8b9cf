package id.giliran.printing;

import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps each ticket's bytes. */
public final class Tray implements PrinterPort {
    private final List<byte[]> tickets = new CopyOnWriteArrayList<>();

    public List<byte[]> tickets() {
        return tickets;
    }

    /** What can be read on them. */
    public List<String> texts() {
        return tickets.stream()
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .toList();
    }

    @Override
    public void send(byte[] bytes) {
        tickets.add(bytes);
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) {
        return Optional.empty();
    }

    @Override
    public String describe() {
        return "tray";
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
