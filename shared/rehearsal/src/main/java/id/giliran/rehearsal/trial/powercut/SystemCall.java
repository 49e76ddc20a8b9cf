package id.giliran.rehearsal.trial.powercut;

import java.time.Instant;

/**
 * One side of a system call: that it began, or that it ended.
 *
 * @param at when it began, or was seen to end
 * @param id the same on both sides, and for no other call
 * @param arguments as they are printed; what the system fills in is there at the end only
 * @param result empty when it begins
 */
record SystemCall(Instant at, long id, String name, String arguments, String result) {
    boolean begins() {
        return result.isEmpty();
    }

    /** Whether the system was asked at all: strace can answer in its place. */
    boolean wasAsked() {
        return !result.contains("(INJECTED)");
    }

    /** Whether the process died in the call: nobody knows whether it was done. */
    boolean diedInIt() {
        return result.startsWith("?");
    }

    /** What the system answered; negative when it refused. */
    long answer() {
        return diedInIt() ? -1 : Long.decode(result.split("[ <(]", 2)[0]);
    }
}
