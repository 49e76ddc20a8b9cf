package id.giliran.hub.daysheet;

/** The sums of one business day, to read or to print. */
public sealed interface Sheet permits DaySheet, KeptSheet {
    /** For a terminal or an e-mail. */
    String text();

    /** For a browser and its printer. */
    String page();
}
