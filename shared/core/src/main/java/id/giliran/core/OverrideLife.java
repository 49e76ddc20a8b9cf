package id.giliran.core;

import id.giliran.core.OfficeEvent.NumberGivenByOverride;
import id.giliran.core.OfficeEvent.OfOverride;
import id.giliran.core.OfficeEvent.OverrideBegun;
import id.giliran.core.OfficeEvent.OverrideEnded;
import java.time.Instant;

/** What happens to the overrides of a business day. */
record OverrideLife(OfficeState office, Instant at) {
    void apply(OfOverride event) {
        office.require(office.plan.isPresent(), event);
        switch (event) {
            case OverrideBegun begun -> {
                office.require(begun.override() == office.overrides.next(), begun);
                office.overrides.begin(begun);
            }
            case NumberGivenByOverride given -> {
                requireHolding(given);
                office.require(office.tickets.find(given.ticket()).isPresent(), given);
                office.overrides.spend(given.override());
            }
            case OverrideEnded ended -> {
                requireHolding(ended);
                office.overrides.end(ended.override());
            }
        }
    }

    private void requireHolding(OfOverride event) {
        office.require(office.overrides.find(event.override()).stream().anyMatch(one -> one.holdsAt(at)), event);
    }
}
