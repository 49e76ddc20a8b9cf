package id.giliran.core;

/** Why no ticket gets priority, whatever its group. */
public enum PriorityClosed {
    /** It is not the time of day for it. */
    OUTSIDE_HOURS,
    /** As many as the office plans have got it today. */
    QUOTA_USED_UP
}
