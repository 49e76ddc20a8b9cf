package id.giliran.hub.http;

import id.giliran.protocol.Problem;

/** Ends the handling of a request with this problem as its answer. Carries no stack trace: it tells the client, not us. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
