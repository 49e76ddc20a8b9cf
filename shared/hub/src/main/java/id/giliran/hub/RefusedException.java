package id.giliran.hub;

import id.giliran.protocol.Problem;

/** The running hub has refused what its owner asked; the message is what it says of it. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.title() + " " + problem.detail());
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
