package id.giliran.core.plan;

/** Where a transferred ticket goes in its new line. The credit of tickets with priority counts beside it. */
public enum Placement {
    /** By the time at which it began to wait, as if it had stood in this line all along. */
    KEEP_ARRIVAL,
    /** Before all that wait there now. */
    FIRST,
    /** Behind all that wait there now. */
    LAST
}
