package id.giliran.hub.pairing;

import java.time.Duration;
import java.util.Optional;

/** A step of a pairing that is not done; nothing was changed. */
public final class PairingRefused extends RuntimeException {
    private final Why why;
    private final String sentence;
    private final Optional<Duration> pause;

    /** Why. */
    public enum Why {
        /** A field of what the device says cannot be used. */
        INVALID,
        /** What the device says does not fit what it said before. */
        CONTRADICTION,
        /** Consoles are programs of the hub's owner on this computer. */
        NOT_HERE,
        /** Too many ask in too short a time. */
        TOO_MANY,
        /** No waiting device shows this code. */
        CODE_UNKNOWN,
        /** Two waiting devices show this code. */
        CODE_TWICE,
        /** Another device has the number of this one. */
        NUMBER_TAKEN,
        /** The hub knows no such device. */
        UNKNOWN_DEVICE
    }

    PairingRefused(Why why, String sentence) {
        this(why, sentence, Optional.empty());
    }

    PairingRefused(Why why, String sentence, Optional<Duration> pause) {
        super(sentence, null, false, false);
        this.why = why;
        this.sentence = sentence;
        this.pause = pause;
    }

    public Why why() {
        return why;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    /** After what time it may be tried again, where that helps. */
    public Optional<Duration> pause() {
        return pause;
    }
}
