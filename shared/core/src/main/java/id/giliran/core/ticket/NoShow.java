package id.giliran.core.ticket;

import java.time.Instant;

/** Called, did not come. */
public record NoShow(Called call, Instant at) implements Ended {
    @Override
    public Slip slip() {
        return call.slip();
    }

    /** The wait that the call had ended; it is taken up again when the visitor comes after all. */
    public Waiting waiting() {
        return call.waiting();
    }

    /** Late word that the paper came out. */
    public NoShow confirmPaper() {
        return new NoShow(call.confirmPaper(), at);
    }
}
