package id.giliran.rehearsal.trial.crash.judge;

/** Each way in which the promise can be broken. */
public enum Finding {
    /** Acknowledged, and not in the journal. */
    LOST("lost: said to be done, and not in the journal"),
    /** In the journal more often than it was asked for, or given to two. */
    DOUBLED("doubled: in the journal more often than it was asked for"),
    /** Answered before another was asked, but later in the journal. */
    OUT_OF_ORDER("out of order: in the journal before something that had been answered earlier"),
    /** What one queue, taken step by step, would not have done or refused. */
    NOT_ONE_QUEUE("not as one queue: numbers, calls or refusals that one queue, step by step, would not give"),
    /** The same request answered differently when it was asked again. */
    CHANGED_REPLY("changed replies: the same request was answered differently"),
    /** What the journal's own verifier finds. */
    CHAIN("findings of the journal verifier: chain, numbers, replay, file");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** What it is called, and what that means. */
    public String words() {
        return words;
    }
}
