package id.giliran.core.ticket;

/** The number was given, but its paper never came out. */
@SuppressWarnings("JavaLangClash") // The word that offices use; whoever needs java.lang.Void can name it so.
public record Void(Slip slip) implements Ended {}
