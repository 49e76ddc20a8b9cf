package id.giliran.rehearsal.day;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.printing.Confirmation;
import id.giliran.printing.TicketContent;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import id.giliran.rehearsal.ledger.Ledger;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Visitors at a kiosk of their own: they arrive, choose a service, and take their paper. Runs on one thread. */
public final class SimulatedVisitors implements Runnable {
    private static final double WITH_PRIORITY = 0.15;
    private static final double IN_ENGLISH = 0.1;
    private static final double KIOSK_DIES_BEFORE_CONFIRMING = 0.01;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pace pace;
    private final Arrivals arrivals;
    private final Chance chance;
    private final KioskActs kiosk;
    private final Watch<KioskView> screen;
    private final TicketPrinter printer;
    private final Ledger ledger;

    /** Visitors of this connection's hub at the kiosk of this number; their tickets come out of this printer. */
    public SimulatedVisitors(
            HubConnection hub,
            int number,
            TicketPrinter printer,
            Ledger ledger,
            Pace pace,
            Arrivals arrivals,
            Chance chance) {
        this.pace = pace;
        this.arrivals = arrivals;
        this.chance = chance;
        this.kiosk = new KioskActs(hub, number);
        this.screen = new Watch<>(hub, ApiPaths.kioskView(number), KioskView.class);
        this.printer = printer;
        this.ledger = ledger;
    }

    @Override
    public void run() {
        Duration sinceOpening = Duration.ZERO;
        while (!pace.ended()) {
            Duration gap = arrivals.next(sinceOpening, chance);
            sinceOpening = sinceOpening.plus(gap);
            if (pace.pass(gap)) {
                visit();
            }
        }
        screen.close();
    }

    private void visit() {
        Optional<KioskView> view = screen.await(SimulatedVisitors::somethingIsOpen, PATIENCE);
        if (view.isEmpty()) {
            return;
        }
        ServiceTile service = chance.oneOf(open(view.get()));
        IssueTicketRequest request =
                new IssueTicketRequest(service.id(), chance.happens(IN_ENGLISH) ? "en" : "id", group(view.get()));
        switch (kiosk.issue(request)) {
            case ActResult.Done<IssuedReply>(IssuedReply reply) -> takePaper(view.get(), service, reply);
            case ActResult.Refused<IssuedReply> _ -> ledger.refused();
            case ActResult.Unreachable<IssuedReply>(String _, String key) ->
                askAgain(view.get(), service, request, key);
        }
    }

    /** The answer was lost: the same key again tells what became of it, so that no number is left without its paper. */
    private void askAgain(KioskView view, ServiceTile service, IssueTicketRequest request, String key) {
        ledger.unreachable();
        if (kiosk.issue(request, key) instanceof ActResult.Done<IssuedReply>(IssuedReply reply)) {
            takePaper(view, service, reply);
        }
    }

    private void takePaper(KioskView view, ServiceTile service, IssuedReply reply) {
        ledger.issued(reply);
        Confirmation paper;
        try {
            paper = printer.print(ticket(view, service, reply));
        } catch (PrinterException fault) {
            kiosk.printFailed(
                    reply.ticket(),
                    fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return;
        }
        if (!chance.happens(KIOSK_DIES_BEFORE_CONFIRMING)
                && kiosk.printed(reply.ticket(), paper.word()) instanceof ActResult.Done<?>) {
            ledger.printed(reply.ticket());
        }
    }

    private static TicketContent ticket(KioskView view, ServiceTile service, IssuedReply reply) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("dd-MM-yyyy  HH.mm", Locale.ROOT)
                .withZone(ZoneId.of(view.office().zone()));
        return new TicketContent(
                List.of(name(view.office().name(), "id")),
                "Nomor antrean",
                reply.number(),
                name(service.name(), reply.language()),
                time.format(reply.issuedAt()),
                List.of(ahead(reply.ahead())),
                List.of(),
                List.of("Latihan, bukan tiket sungguhan"),
                reply.ticket(),
                null);
    }

    private static String ahead(int people) {
        return people == 0 ? "Tidak ada orang di depan Anda." : people + " orang di depan Anda.";
    }

    private static String name(Map<String, String> names, String language) {
        return names.getOrDefault(language, names.getOrDefault("id", ""));
    }

    private static boolean somethingIsOpen(KioskView view) {
        return !open(view).isEmpty();
    }

    private static List<ServiceTile> open(KioskView view) {
        return view.services().stream().filter(tile -> tile.closed() == null).toList();
    }

    private @Nullable String group(KioskView view) {
        boolean asked = chance.happens(WITH_PRIORITY) && !view.priorityGroups().isEmpty();
        return asked ? chance.oneOf(view.priorityGroups()).id() : null;
    }
}
