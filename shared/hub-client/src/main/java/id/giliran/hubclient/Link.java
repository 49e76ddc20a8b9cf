package id.giliran.hubclient;

/** How a view stands with the hub. */
public enum Link {
    /** Nothing has been seen yet since the program started. */
    CONNECTING,

    /** The view is the hub's newest. */
    CONNECTED,

    /** The stream broke, or nothing was heard for 10 s although the hub speaks every 5 s; the last view is kept. */
    STALE,

    /** Out of touch for more than 30 s; the last view is kept, but a program may want to show something else. */
    LOST
}
