package id.giliran.core.ticket;

import java.time.Instant;

/** Called, did not come. */
public record NoShow(Called call, Instant at) implements Ended {
    @Override
    public Slip slip() {
        return call.slip();
    }
}
