package id.giliran.counterclient.asking;

import id.giliran.protocol.Problem;

/** A screen that can do something about a refusal itself, such as asking for a second person. */
@FunctionalInterface
public interface RefusalTaker {
    /**
     * The hub has said no.
     *
     * @param afterwards what would have followed
     * @return whether the screen deals with it, so that nobody else needs to be told
     */
    boolean take(Problem problem, Wish wish, Runnable afterwards);
}
