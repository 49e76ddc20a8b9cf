package id.giliran.rehearsal.trial.crash;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.rehearsal.day.Chance;
import java.time.Duration;
import java.util.List;

/**
 * Visitors at a kiosk that waits for its hub, one after another without a pause. Some papers never come out, of some nothing is
 * heard any more, some visitors give up. Runs on one thread.
 */
final class TrialKiosk implements Runnable {
    private static final double NO_PAPER = 0.05;
    private static final double NO_WORD = 0.03;
    private static final double GIVES_UP = 0.05;
    private static final double TAPS_TWICE = 0.1;
    private static final double WITH_PRIORITY = 0.2;
    private static final Duration WHILE_FULL = Duration.ofMillis(20);

    private final int number;
    private final ActSender hub;
    private final KioskActs kiosk;
    private final List<String> services;
    private final Hall hall;
    private final Chance chance;
    private int visitors;

    TrialKiosk(int number, ActSender hub, List<String> services, Hall hall, Chance chance) {
        this.number = number;
        this.hub = hub;
        this.kiosk = new KioskActs(hub, number);
        this.services = services;
        this.hall = hall;
        this.chance = chance;
    }

    @Override
    public void run() {
        while (!hall.ended()) {
            if (!hall.full()) {
                visit();
            } else {
                boolean _ = hall.pass(WHILE_FULL);
            }
        }
    }

    private void visit() {
        visitors++;
        IssueTicketRequest request = wish(services, chance);
        String key = ActSender.newKey();
        Thread nervous = chance.happens(TAPS_TWICE) ? Thread.ofVirtual().start(() -> kiosk.issue(request, key)) : null;
        if (kiosk.issue(request, key) instanceof ActResult.Done<IssuedReply>(IssuedReply issued)) {
            take(issued);
        }
        if (nervous != null) {
            join(nervous);
        }
    }

    static IssueTicketRequest wish(List<String> services, Chance chance) {
        return new IssueTicketRequest(
                services.get(chance.below(services.size())),
                chance.happens(0.1) ? "en" : "id",
                chance.happens(WITH_PRIORITY) ? "sick" : null);
    }

    private void take(IssuedReply issued) {
        if (chance.happens(NO_PAPER)) {
            ActResult<ActReply> _ = kiosk.printFailed(issued.ticket(), "paper-out");
            return;
        }
        if (!chance.happens(NO_WORD)) {
            ActResult<ActReply> _ = kiosk.printed(issued.ticket(), "status-clean");
        }
        hall.show(issued.number());
        if (chance.happens(GIVES_UP)) {
            ReasonRequest reason = new ReasonRequest("gives up, " + number + "-" + visitors);
            ActResult<ActReply> _ = hub.act(ApiPaths.ticket(issued.ticket(), "cancel"), reason, ActReply.class);
        }
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
