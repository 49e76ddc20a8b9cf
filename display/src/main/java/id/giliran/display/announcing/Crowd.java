package id.giliran.display.announcing;

/** What waits while something is being said. Safe for use by many threads. */
public interface Crowd {
    /** How many other calls wait for the loudspeaker. */
    int waiting();

    /** Whether what is being said may be said once more: it still holds, the hub can be heard, and nobody waits. */
    boolean mayRepeat();
}
