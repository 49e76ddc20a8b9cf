package id.giliran.kiosk.issuing;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.offline.OfflineDesk;
import id.giliran.kiosk.offline.OfflineTicket;
import id.giliran.protocol.reply.IssuedReply;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a number: the hub's when it is near, else one of the kiosk's own. Belongs to the printing thread. */
final class NumberGiving {
    private static final Logger LOG = LoggerFactory.getLogger(NumberGiving.class);
    private static final String VISITOR_LEFT = "visitor-left";

    /** A visitor waits no longer for the hub when the kiosk can help itself, or when the hub is known to be away. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private final KioskActs hub;
    private final OfflineDesk offline;
    /** Keys of orders that the hub was asked for and did not answer. */
    private final Set<String> unanswered = new HashSet<>();

    NumberGiving(KioskActs hub, OfflineDesk offline) {
        this.hub = hub;
        this.offline = offline;
    }

    Given give(Order order) {
        if (!offline.isHubNear()) {
            Optional<Given> own = own(order);
            if (own.isPresent()) {
                return own.get();
            }
        }
        return ask(order);
    }

    private Given ask(Order order) {
        boolean worthWaiting = offline.isHubNear()
                && !offline.numbers().canGive(order.service().id());
        KioskActs asked = worthWaiting ? hub : hub.withPatience(SHORT);
        return switch (asked.issue(order.request(), order.key())) {
            case ActResult.Done<IssuedReply>(var reply) -> {
                unanswered.remove(order.key());
                yield new Given.ByHub(reply);
            }
            case ActResult.Refused<IssuedReply>(var problem) -> {
                unanswered.remove(order.key());
                LOG.info("{} was refused: {}.", order, problem.code());
                yield new Given.Refused(problem);
            }
            case ActResult.Unreachable<IssuedReply>(var reason, var key) -> {
                LOG.warn("{} got no answer. {}", order, reason);
                unanswered.add(order.key());
                yield own(order).orElseGet(Given.Nothing::new);
            }
        };
    }

    /** A number of the kiosk's own; what the hub may have stored of this order is voided when it is back. */
    private Optional<Given> own(Order order) {
        if (order.request().appointment() != null) {
            // Its slot would be lost, and the code would stand in the kiosk's file.
            return Optional.empty();
        }
        Optional<OfflineTicket> ticket =
                offline.numbers().give(order.request(), order.key(), unanswered.contains(order.key()));
        if (ticket.isPresent()) {
            unanswered.remove(order.key());
            LOG.info("{} is given without the hub.", ticket.get().number());
        }
        return ticket.map(Given.ByKiosk::new);
    }

    /** The visitor of an unanswered order has left. */
    void abandon(Order order) {
        unanswered.remove(order.key());
        offline.words().voidLater(order.request(), order.key(), VISITOR_LEFT);
    }
}
