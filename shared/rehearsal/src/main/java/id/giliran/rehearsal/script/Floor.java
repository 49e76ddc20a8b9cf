package id.giliran.rehearsal.script;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The office in which the script is played: the real core, and nothing that knows better. */
record Floor(Office office, Agenda agenda, Witness witness) {
    Instant now() {
        return agenda.now();
    }

    /** Asks the core. What it accepts has happened; what it refuses comes back. */
    Optional<Rejection> ask(OfficeCommand command) {
        return switch (OfficeDecider.decide(office, command, now())) {
            case Decision.Rejected(Rejection rejection) -> Optional.of(rejection);
            case Decision.Accepted(List<OfficeEvent> events) -> {
                events.forEach(event -> office.apply(event, now()));
                if (!events.isEmpty()) {
                    witness.see(now(), events, office);
                }
                yield Optional.empty();
            }
        };
    }

    /** Asks for what the script knows to be possible. */
    void must(OfficeCommand command) {
        ask(command).ifPresent(rejection -> {
            throw new IllegalStateException("the office refused " + command + " at " + now() + ": " + rejection);
        });
    }
}
