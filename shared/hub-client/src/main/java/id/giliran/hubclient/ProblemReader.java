package id.giliran.hubclient;

import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Reads why the hub refused, also when what refused is no hub. */
final class ProblemReader {
    /** Code of a refusal without an explanation that can be read. */
    static final String UNEXPLAINED = "unexplained-refusal";

    private static final int EXCERPT = 200;

    private ProblemReader() {}

    static Problem read(int status, String body) {
        try {
            Problem problem = Json.read(body, Problem.class);
            if (problem != null && problem.code() != null && problem.title() != null && problem.detail() != null) {
                return problem;
            }
        } catch (JacksonException | IllegalArgumentException notAProblem) {
            return unexplained(status, body);
        }
        return unexplained(status, body);
    }

    private static Problem unexplained(int status, String body) {
        String text = body.strip().replaceAll("\\s+", " ");
        String excerpt = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        return Problem.of(
                status,
                UNEXPLAINED,
                "The request was refused with HTTP status " + status + " and no explanation.",
                "Check that the address is the hub's and that hub and program are of the same version."
                        + (excerpt.isEmpty() ? "" : " The answer was: " + excerpt),
                Map.of());
    }
}
