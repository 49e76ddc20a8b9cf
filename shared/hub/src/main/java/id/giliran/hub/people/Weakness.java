package id.giliran.hub.people;

/**
 * Why a secret cannot be taken.
 *
 * @param least characters that it must have
 */
public record Weakness(Reason reason, int least) {
    /** What is wrong with it. */
    public enum Reason {
        /** It has fewer characters than it must have. */
        SHORT,
        /** All digits are the same, or follow each other, or a few repeat themselves. */
        TRIVIAL,
        /** It is the one that held until now. */
        SAME,
        /** It holds the person's id or name. */
        NAME,
        /** Everybody tries it first. */
        COMMON
    }
}
