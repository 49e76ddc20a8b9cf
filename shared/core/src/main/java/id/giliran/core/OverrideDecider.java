package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unexplained;
import static id.giliran.core.Guard.unless;

import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeEvent.OverrideBegun;
import id.giliran.core.OfficeEvent.OverrideEnded;
import id.giliran.core.Rejection.OverrideEndless;
import id.giliran.core.Rejection.OverrideOver;
import id.giliran.core.Rejection.UnknownOverride;
import id.giliran.core.Rejection.UnknownService;
import java.time.Instant;
import java.util.Optional;

/** Somebody answers for numbers that the plan would not give. */
record OverrideDecider(Office office, Instant now) {

    Decision begin(BeginOverride command) {
        var refusal = new Guard(office)
                .dayOver(now)
                .or(() -> unknownService(command))
                .or(() -> endless(command))
                .or(() -> unexplained(command.by()))
                .or(() -> unexplained(command.reason()));
        return unless(
                refusal,
                () -> accepted(new OverrideBegun(
                        office.state().overrides.next(),
                        command.service(),
                        command.time().map(now::plus),
                        command.most(),
                        command.by(),
                        command.reason())));
    }

    private Optional<Rejection> unknownService(BeginOverride command) {
        return command.service()
                .filter(service -> office.plan().service(service).isEmpty())
                .map(UnknownService::new);
    }

    private static Optional<Rejection> endless(BeginOverride command) {
        return command.time().isEmpty() && command.most().isEmpty()
                ? Optional.of(new OverrideEndless())
                : Optional.empty();
    }

    Decision end(EndOverride command) {
        return office.state()
                .overrides
                .find(command.override())
                .map(found -> unless(
                        unexplained(command.by()).or(() -> over(found)),
                        () -> accepted(new OverrideEnded(found.number(), command.by()))))
                .orElseGet(() -> rejected(new UnknownOverride(command.override())));
    }

    private Optional<Rejection> over(IssueOverride found) {
        return found.holdsAt(now) ? Optional.empty() : Optional.of(new OverrideOver(found.number()));
    }
}
