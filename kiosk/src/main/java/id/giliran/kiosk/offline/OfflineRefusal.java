package id.giliran.kiosk.offline;

/** Why the kiosk gives no number of a service by itself. */
public enum OfflineRefusal {
    /** The hub has leased no numbers of this service for the day. */
    NO_LEASE,
    /** All leased numbers are used up, or the day's quota was. */
    USED_UP,
    /** The service gives no numbers at this time of the day. */
    OUTSIDE_HOURS,
    /** The hub said that the business day is not open, or is over. */
    DAY_OVER,
    /** The leased numbers are of another day. */
    DAY_CHANGED,
    /** The kiosk was started without the hub, and its clock cannot be right. */
    CLOCK_WRONG,
    /** What was used could not be kept, or is not known any more. */
    NO_FILE
}
