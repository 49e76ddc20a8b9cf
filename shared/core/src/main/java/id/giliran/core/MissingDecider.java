package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;

import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownRequirement;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.Service;
import java.util.Optional;

/** A visitor tells a kiosk what they have not with them. */
record MissingDecider(Office office) {
    Decision tell(TellMissing command) {
        if (office.plan().share(command.kiosk()).isEmpty()) {
            return rejected(new UnknownKiosk(command.kiosk()));
        }
        return office.plan()
                .service(command.service())
                .map(service -> unless(
                        unknown(command, service),
                        () -> accepted(new MissingTold(service.id(), command.missing(), command.tookNumber()))))
                .orElseGet(() -> rejected(new UnknownService(command.service())));
    }

    private static Optional<Rejection> unknown(TellMissing command, Service service) {
        int listed = service.requirements().orElse(0);
        return command.missing().stream()
                .filter(place -> place < 1 || place > listed)
                .findFirst()
                .map(place -> new UnknownRequirement(service.id(), place));
    }
}
