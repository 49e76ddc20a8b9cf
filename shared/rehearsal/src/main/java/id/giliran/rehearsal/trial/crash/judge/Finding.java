package id.giliran.rehearsal.trial.crash.judge;

/** Each way in which the promise can be broken. */
public enum Finding {
    /** Acknowledged, and not in the journal. */
    LOST("lost"),
    /** In the journal more often than it was asked for, or given to two. */
    DOUBLED("doubled"),
    /** Answered before another was asked, but later in the journal. */
    OUT_OF_ORDER("out of order"),
    /** What one queue, taken step by step, would not have done or refused. */
    NOT_ONE_QUEUE("not as one queue"),
    /** The same request answered differently when it was asked again. */
    CHANGED_REPLY("changed replies"),
    /** What the journal's own verifier finds. */
    CHAIN("journal verifier");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }
}
