package id.giliran.core.ticket;

/** How serving at one stage ended. */
public enum Outcome {
    /** All was done: on to the next stage, or the visit ends. */
    COMPLETED,
    /** Documents were missing: the visit ends. */
    DOCUMENTS_INCOMPLETE,
    /** Another office or another day is needed: the visit ends. */
    REFERRED_ELSEWHERE;

    /** Whether a further stage, if there is one, follows. */
    public boolean leadsOn() {
        return this == COMPLETED;
    }
}
