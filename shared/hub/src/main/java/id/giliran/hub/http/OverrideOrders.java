package id.giliran.hub.http;

import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.plan.ServiceId;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.OverrideRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Makes the commands of somebody who answers for numbers against the plan. */
final class OverrideOrders {
    private static final int MOST_MINUTES = 720;
    private static final int MOST_TICKETS = 999;

    private OverrideOrders() {}

    static Order begin(Map<String, String> gaps, OverrideRequest body) {
        var minutes = Fields.count("minutes", body.minutes(), MOST_MINUTES);
        return Order.of(
                new BeginOverride(
                        Optional.ofNullable(body.service()).map(ServiceId::new),
                        minutes.stream().mapToObj(Duration::ofMinutes).findFirst(),
                        Fields.count("tickets", body.tickets(), MOST_TICKETS),
                        body.by(),
                        body.reason()),
                Replies.OVERRIDE,
                body);
    }

    static Order end(Map<String, String> gaps, EndOverrideRequest body) {
        return Order.of(new EndOverride(Fields.override(gaps), body.by()), Replies.DONE, body);
    }
}
