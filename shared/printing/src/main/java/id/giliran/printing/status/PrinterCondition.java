package id.giliran.printing.status;

/** One thing that a printer says about itself. */
public enum PrinterCondition {
    /** The printer takes nothing to print, for a reason that stands beside this one or for none that it tells. */
    OFFLINE,
    /** A cover is open. */
    COVER_OPEN,
    /** There is no paper left. */
    PAPER_END,
    /** There is paper, but the roll is nearly used up; a printer without that sensor never says it. */
    PAPER_NEAR_END,
    /** The cutter is stuck. */
    CUTTER_ERROR,
    /** An error that ends when a person has removed its cause and told the printer to go on. */
    RECOVERABLE_ERROR,
    /** An error that only switching off and on, or a technician, can end. */
    UNRECOVERABLE_ERROR,
    /** An error that ends by itself, such as a head that has become too hot. */
    PASSING_ERROR
}
