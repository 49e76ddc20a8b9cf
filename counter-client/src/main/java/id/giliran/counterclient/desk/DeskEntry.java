package id.giliran.counterclient.desk;

/**
 * How one desk was entered.
 *
 * @param operator who has signed in here
 * @param finishAndCall finishing calls the next one at once
 */
public record DeskEntry(String operator, boolean finishAndCall) {}
