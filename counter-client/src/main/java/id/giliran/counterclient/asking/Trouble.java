package id.giliran.counterclient.asking;

/** Why the last wish was not fulfilled, as far as is known. */
public sealed interface Trouble {
    /** What happened and what to do, in the operator's words. */
    String sentence();

    /** The hub said no. */
    record Refused(String sentence) implements Trouble {}

    /** No answer: whether it was done is not known, and the wish can be asked again. */
    record Unanswered(String sentence, Wish wish, Runnable afterwards) implements Trouble {}
}
