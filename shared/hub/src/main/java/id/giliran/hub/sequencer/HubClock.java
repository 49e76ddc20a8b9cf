package id.giliran.hub.sequencer;

import java.time.Instant;

/** The time of the whole LAN, in whole milliseconds. Never runs backwards. Safe for use by many threads. */
public interface HubClock {
    /** Hub time, never earlier than any hub time told before. */
    Instant now();

    /** Hub time is not before this moment, whatever the computer's clock says: it stands in the journal. */
    void notBefore(Instant moment);

    /** How the computer's clock stands to hub time. */
    default ClockState state() {
        return ClockState.RIGHT;
    }
}
