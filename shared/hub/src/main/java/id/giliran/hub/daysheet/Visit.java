package id.giliran.hub.daysheet;

import id.giliran.core.plan.ServiceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times of one ticket's visit, as they come to be known. */
final class Visit {
    private final ServiceId service;
    private final Instant issuedAt;
    private @Nullable Instant calledAt;
    private @Nullable Duration waited;
    private @Nullable Instant servingSince;
    private Duration served = Duration.ZERO;

    private @Nullable Serving beforeFinish;

    /** How serving stood when it was finished, for a finish that is taken back. */
    private record Serving(@Nullable Instant since, Duration before) {}

    Visit(ServiceId service, Instant issuedAt) {
        this.service = service;
        this.issuedAt = issuedAt;
    }

    ServiceId service() {
        return service;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    void call(Instant at) {
        calledAt = at;
    }

    /** The first call that was answered ends the wait. */
    void start(Instant at) {
        if (waited == null) {
            Instant called = calledAt == null ? at : calledAt;
            waited = between(issuedAt, called);
        }
        servingSince = at;
    }

    void stop(Instant at) {
        beforeFinish = new Serving(servingSince, served);
        if (servingSince != null) {
            served = served.plus(between(servingSince, at));
            servingSince = null;
        }
    }

    /** Serving goes on as if it had not been finished. */
    void goOn() {
        if (beforeFinish != null) {
            servingSince = beforeFinish.since();
            served = beforeFinish.before();
        }
    }

    private static Duration between(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }

    Optional<Duration> waited() {
        return Optional.ofNullable(waited);
    }

    Duration served() {
        return served;
    }
}
