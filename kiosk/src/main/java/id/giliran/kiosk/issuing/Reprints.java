package id.giliran.kiosk.issuing;

import id.giliran.kiosk.offline.HubWords;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Reprint;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints papers that were asked for once more, each once and with its mark. Belongs to the printing thread. */
final class Reprints {
    private static final Logger LOG = LoggerFactory.getLogger(Reprints.class);

    private final HubWords hub;
    private final TicketPrinter printer;
    private final TicketWords words;
    private final Set<Wish> seen = new HashSet<>();

    Reprints(HubWords hub, TicketPrinter printer, TicketWords words) {
        this.hub = hub;
        this.printer = printer;
        this.words = words;
    }

    private record Wish(LocalDate day, int reprint, String ticket) {}

    /** Lines up what is new in this view. */
    void begin(KioskView view, PrintingLine line) {
        LocalDate day = view.office().day();
        if (day == null) {
            return;
        }
        seen.removeIf(wish -> !wish.day().equals(day));
        for (Reprint asked : view.reprints()) {
            if (seen.add(new Wish(day, asked.reprint(), asked.issued().ticket()))) {
                line.add(over -> {
                    print(view, day, asked);
                    over.run();
                });
            }
        }
    }

    private void print(KioskView view, LocalDate day, Reprint asked) {
        Optional<ServiceTile> service = view.services().stream()
                .filter(tile -> tile.id().equals(asked.issued().service()))
                .findFirst();
        if (!hub.beginReprint(day, asked.reprint(), asked.issued().ticket())) {
            // The kiosk ended at this paper, and nobody knows whether it came out: whoever wants it asks again.
            hub.notReprinted(asked.reprint(), TicketDesk.code(Reason.INTERRUPTED));
        } else if (service.isEmpty()) {
            hub.notReprinted(asked.reprint(), TicketDesk.code(Reason.REFUSED));
        } else {
            print(view, service.get(), asked);
        }
    }

    private void print(KioskView view, ServiceTile service, Reprint asked) {
        String number = asked.issued().number();
        try {
            String confirmation =
                    printer.print(words.reprint(view, service, asked.issued())).word();
            LOG.info("{} is printed once more.", number);
            hub.reprinted(asked.reprint(), confirmation);
        } catch (PrinterException failure) {
            LOG.error("{} was not printed once more. {}", number, failure.getMessage());
            hub.notReprinted(asked.reprint(), TicketDesk.code(failure.reason()));
        } catch (IllegalArgumentException unprintable) {
            LOG.error("{} was not printed once more: its words do not fit this paper.", number, unprintable);
            hub.notReprinted(asked.reprint(), TicketDesk.code(Reason.REFUSED));
        }
    }
}
