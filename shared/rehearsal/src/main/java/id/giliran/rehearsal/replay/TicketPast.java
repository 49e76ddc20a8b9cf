package id.giliran.rehearsal.replay;

import id.giliran.core.ticket.Slip;
import id.giliran.rehearsal.script.Arrival;
import id.giliran.rehearsal.script.Paper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one ticket went through. */
final class TicketPast {
    private final Slip slip;
    private final Instant toldAt;
    private final List<Leg> legs = new ArrayList<>();
    private @Nullable Paper paper;
    private @Nullable Instant leftAt;
    private boolean neverCalled;

    /** @param toldAt when the hub heard of it, which for a kiosk that had lost the hub is later than the number was given */
    TicketPast(Slip slip, Instant toldAt) {
        this.slip = slip;
        this.toldAt = toldAt;
    }

    Slip slip() {
        return slip;
    }

    Instant toldAt() {
        return toldAt;
    }

    List<Leg> legs() {
        return legs;
    }

    /** The first word about the paper counts; one that fails after all counts too. */
    void paper(Paper told) {
        if (paper == null || told instanceof Paper.Failed) {
            paper = told;
        }
    }

    void left(Instant at) {
        leftAt = at;
    }

    void leftWaiting() {
        neverCalled = true;
    }

    Arrival arrival() {
        return new Arrival(
                toldAt,
                slip.id(),
                slip.service(),
                slip.language(),
                slip.priority(),
                paper == null ? new Paper.Unconfirmed() : paper,
                Optional.ofNullable(leftAt),
                !neverCalled,
                slip.appointment());
    }
}
