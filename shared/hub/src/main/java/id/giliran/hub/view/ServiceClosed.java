package id.giliran.hub.view;

import id.giliran.core.Decision;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeDecider;
import id.giliran.core.Rejection;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.config.OfficeTexts;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody can take a number of a service.
 *
 * @param why as the protocol writes it
 * @param opensAt office time, absent when it is not known
 */
record ServiceClosed(String why, @Nullable LocalDateTime opensAt) {
    private static final TicketId NOBODY = new TicketId("nobody");

    /** Asks the decider itself, so that a screen never promises a number that would be refused. */
    static Optional<ServiceClosed> now(Scene scene, Service service) {
        IssueTicket question = new IssueTicket(NOBODY, service.id(), OfficeTexts.INDONESIAN, false);
        return switch (OfficeDecider.decide(scene.office(), question, scene.now())) {
            case Decision.Accepted _ -> Optional.empty();
            case Decision.Rejected(Rejection rejection) -> Optional.of(of(scene, service, rejection));
        };
    }

    private static ServiceClosed of(Scene scene, Service service, Rejection rejection) {
        return switch (rejection) {
            case Rejection.DayOver _ -> new ServiceClosed("day-over", null);
            case Rejection.ServiceClosed hours ->
                new ServiceClosed("outside-hours", hours.opensAt().orElse(null));
            case Rejection.Holiday holiday ->
                new ServiceClosed("holiday", holiday.opensAt().orElse(null));
            case Rejection.QuotaUsedUp _ -> new ServiceClosed("quota-used-up", tomorrow(scene, service));
            case Rejection.TooLate late ->
                new ServiceClosed("too-late", late.opensAt().orElse(null));
            case Rejection.WindowUsedUp window ->
                new ServiceClosed("quota-used-up", window.opensAt().orElse(null));
            default ->
                new ServiceClosed(
                        "day-not-open",
                        service.times().issuesFrom(scene.officeTime()).orElse(null));
        };
    }

    private static @Nullable LocalDateTime tomorrow(Scene scene, Service service) {
        return service.times().issuesAfterDay(scene.officeTime().toLocalDate()).orElse(null);
    }
}
