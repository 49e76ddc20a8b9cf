package id.giliran.rehearsal.kiosk;

import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.kiosk.KioskProgram;
import id.giliran.kiosk.KioskSettings;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.rehearsal.screen.ScreenHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A kiosk of the office: the real program off-screen, a printer on the network, and a visitor's finger. */
final class OneKiosk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int WIDTH = 540;
    private static final int HEIGHT = 960;

    private final Path folder;
    private final Path tickets;
    private final int number;
    private final HubPlace hub;
    private final EmulatedPrinter printer;
    private EmulatedNetworkPrinter plug;
    private PausableQueue queue;
    private KioskProgram program;
    private ScreenHand hand;

    /** Opens the kiosk with this number; its settings and what it remembers stand in a folder of its own. */
    OneKiosk(Path office, Path config, int number, HubPlace hub) throws Exception {
        this.folder = office.resolve("kiosk-" + number);
        this.tickets = folder.resolve("tickets");
        this.number = number;
        this.hub = hub;
        Files.createDirectories(folder);
        copySettings(config);
        printer = new EmulatedPrinter(
                new PaperPrinterPort(tickets, PrinterProfile.generic80().roll()));
        plug = EmulatedNetworkPrinter.plugIn(printer, 0);
        open();
    }

    private void copySettings(Path config) throws IOException {
        for (String name : List.of("kiosk.yaml", "ticket.yaml")) {
            if (Files.exists(config.resolve(name))) {
                String text = Files.readString(config.resolve(name))
                        .replaceFirst("(?m)^number: 1$", "number: " + number)
                        .replaceFirst("(?m)^languages: .*$", "languages: [id, en]")
                        .replaceFirst("(?m)^name: Kios 1$", "name: Kios " + number)
                        .replaceFirst("(?m)^near: .*$", "near: [" + (3 - number) + "]")
                        .replaceFirst("double-tap: 400ms", "double-tap: 1ms");
                Files.writeString(folder.resolve(name), text);
            }
        }
    }

    /** Starts the program, as after a power cut of the kiosk. */
    void open() throws Exception {
        KioskSettings settings = KioskSettings.read(folder, folder).withHub(hub).windowed(WIDTH, HEIGHT);
        queue = new PausableQueue(new NetworkPrinterPort(new NetworkSettings("127.0.0.1", plug.port(), LIMIT, LIMIT)));
        TicketPrinter paper = new TicketPrinter(queue, PrinterProfile.generic80());
        program = FxToolkit.call(() -> new KioskProgram(settings, LanguageFolders.none(), paper));
        hand = new ScreenHand(program.scene());
    }

    /** Pulls the printer's cable. */
    void unplug() throws IOException {
        plug.close();
    }

    /** Puts the cable back into the same socket. */
    void plugIn() throws IOException {
        plug = EmulatedNetworkPrinter.plugIn(printer, plug.port());
    }

    /** What stands between the kiosk and its printer. */
    PausableQueue queue() {
        return queue;
    }

    EmulatedPrinter printer() {
        return printer;
    }

    ScreenHand hand() {
        return hand;
    }

    KioskProgram program() {
        return program;
    }

    Path tickets() {
        return tickets;
    }

    /** Waits until numbers can be taken. */
    List<String> services() {
        return await().atMost(PATIENCE).until(() -> hand.buttons("service-"), found -> !found.isEmpty());
    }

    /** Takes a number of this service and leaves. */
    void visit(String service) {
        hand.tap(service);
        await().atMost(PATIENCE).until(() -> hand.sees("take-number") || hand.sees("done"));
        hand.tap("take-number");
        await("a ticket for " + service + " at kiosk " + number)
                .atMost(PATIENCE)
                .until(() -> hand.sees("done"));
        hand.tap("done");
        services();
    }

    /** Ends the program only; printer and cable stay. */
    void closeProgram() {
        program.close();
    }

    @Override
    public void close() throws IOException {
        closeProgram();
        plug.close();
    }
}
