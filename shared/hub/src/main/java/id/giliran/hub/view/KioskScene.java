package id.giliran.hub.view;

import id.giliran.core.Decision;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeDecider;
import id.giliran.core.Rejection;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.config.OfficeTexts.ServiceTexts;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The view of a kiosk. */
record KioskScene(Scene scene, int number) {
    private static final TicketId NOBODY = new TicketId("nobody");

    KioskView view() {
        return new KioskView(
                scene.head(),
                scene.plan().services().stream().map(this::tile).toList(),
                scene.texts().priorityGroups().stream()
                        .map(group -> new KioskView.PriorityGroup(group.id(), group.name()))
                        .toList(),
                scene.openCounters(),
                others(),
                reprints(),
                scene.texts().numberOnScreen(),
                scene.texts().withoutHub());
    }

    private List<KioskLine> others() {
        return scene.moment().kiosks().stream()
                .filter(kiosk -> kiosk.kiosk() != number)
                .toList();
    }

    private List<KioskView.Reprint> reprints() {
        return scene.office().reprints(new KioskNumber(number)).stream()
                .flatMap(reprint -> IssuedTicket.reply(scene.office(), reprint.ticket()).stream()
                        .map(issued -> new KioskView.Reprint(reprint.number(), issued)))
                .toList();
    }

    private KioskView.ServiceTile tile(Service service) {
        ServiceTexts texts = scene.texts().service(service.id());
        Optional<Closed> closed = closed(service);
        return new KioskView.ServiceTile(
                service.id().value(),
                String.valueOf(service.letter()),
                texts.colour(),
                texts.name(),
                texts.requirements(),
                texts.zone(),
                service.stages().size(),
                scene.office().waiting(service.id()),
                closed.map(Closed::why).orElse(null),
                closed.map(Closed::opensAt).orElse(null));
    }

    private record Closed(String why, @Nullable LocalDateTime opensAt) {}

    /** Asks the decider itself, so that a tile never promises a number that would be refused. */
    private Optional<Closed> closed(Service service) {
        IssueTicket question = new IssueTicket(NOBODY, service.id(), OfficeTexts.INDONESIAN, false);
        return switch (OfficeDecider.decide(scene.office(), question, scene.now())) {
            case Decision.Accepted accepted -> Optional.empty();
            case Decision.Rejected rejected -> Optional.of(closed(service, rejected.rejection()));
        };
    }

    private Closed closed(Service service, Rejection rejection) {
        return switch (rejection) {
            case Rejection.DayOver over -> new Closed("day-over", null);
            case Rejection.ServiceClosed hours ->
                new Closed("outside-hours", hours.opensAt().orElse(null));
            case Rejection.QuotaUsedUp usedUp -> new Closed("quota-used-up", null);
            default -> new Closed("day-not-open", opensNext(service));
        };
    }

    private @Nullable LocalDateTime opensNext(Service service) {
        return service.hours().opensAfter(scene.officeTime()).orElse(null);
    }
}
