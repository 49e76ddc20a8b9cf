package id.giliran.display.settings;

/** How a wall is divided. Each stands upright on a panel that is higher than wide. */
public enum Layout {
    /** One large call, the last calls beside it. */
    CALLS,

    /** Every counter with the number that is there. */
    COUNTERS,

    /** The newest call beside pictures and notices of the office. */
    MIXED
}
