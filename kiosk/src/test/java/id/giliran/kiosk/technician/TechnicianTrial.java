package id.giliran.kiosk.technician;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.DeviceFacts;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.kiosk.Offices;
import id.giliran.kiosk.logs.LogExport;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Visit;
import id.giliran.printing.PrinterEvent;
import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The technician's room with a printer that does as it is told; everything else is real. */
public final class TechnicianTrial implements PrinterDesk {
    static final String PIN = "271828";
    private static final Pin HASHED = Pin.of(PIN);
    private static final List<String> SENTENCES = List.of(
            "A017 is printed and acknowledged.",
            "The printer is in order again.",
            "The printer (serial port /dev/ttyUSB0, 9600 baud) is out of paper: put in a new roll.",
            "The roll is nearly used up.");

    final Path folder = folder();
    Optional<Reason> fault = Optional.empty();
    OptionalInt left = OptionalInt.of(62);
    int tests;
    int rolls;
    int quits;
    int pairings;

    private Optional<Pin> pin = Optional.of(HASHED);
    private @Nullable TechnicianViewModel model;

    private static Path folder() {
        try {
            return Files.createTempDirectory("kiosk");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Nobody has made a PIN; to be said before the room is opened. */
    public void withoutPin() {
        pin = Optional.empty();
    }

    public void paperIsUnknown() {
        left = OptionalInt.empty();
    }

    public void type(String digits) {
        digits.chars().forEach(digit -> room().type(digit - '0'));
    }

    public void enter(String digits) {
        type(digits);
        room().enter();
    }

    public void letIn() {
        room().open();
        enter(PIN);
    }

    public void exportAndAskToQuit() {
        room().exportLogs();
        room().quit();
    }

    public void askToPairAgain() {
        room().pairAgain();
    }

    private TechnicianViewModel room() {
        return Objects.requireNonNull(model);
    }

    public TechnicianViewModel viewModel(Visit visit, Texts texts, Timing timing) {
        PinLock lock = new PinLock(() -> pin, folder.resolve("wrong-pins.txt"), timing, Runnable::run, Runnable::run);
        TechnicianTools tools = new TechnicianTools(
                this,
                TechnicianTrial::facts,
                new LogExport(folder.resolve("logs"), folder.resolve("export"), List::of),
                () -> Offices.NOW,
                Runnable::run,
                Runnable::run,
                () -> pairings++,
                () -> quits++);
        model = new TechnicianViewModel(visit, texts, timing, lock, tools);
        return model;
    }

    private static KioskFacts facts() {
        Map<String, Long> left = new LinkedHashMap<>();
        List.of("A", "C", "F", "K", "L").forEach(letter -> left.put(letter, 20L));
        return new KioskFacts(
                1,
                "Kios 1",
                "0.1.0",
                HubPlace.parse("192.168.1.10:8765"),
                Optional.of(new DeviceFacts(
                        "k-1",
                        "Kios 1",
                        Instant.parse("2028-11-22T03:00:00Z"),
                        "3f9a10c27be45d08",
                        false,
                        "192.168.1.10:8765")),
                left,
                3,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String describe() {
        return "serial port /dev/ttyUSB0, 9600 baud";
    }

    @Override
    public List<PrinterEvent> recentEvents() {
        return IntStream.range(0, 20)
                .mapToObj(at ->
                        new PrinterEvent(Offices.NOW.minusSeconds(at * 97L), SENTENCES.get(at % SENTENCES.size())))
                .toList();
    }

    @Override
    public OptionalInt leftPercent() {
        return left;
    }

    @Override
    public OptionalInt usedMillimetres() {
        return left.isEmpty() ? left : OptionalInt.of(28_400);
    }

    @Override
    public void printTest(Consumer<Optional<Reason>> watcher) {
        tests++;
        watcher.accept(fault);
    }

    @Override
    public void rollChanged(Runnable done) {
        rolls++;
        done.run();
    }
}
