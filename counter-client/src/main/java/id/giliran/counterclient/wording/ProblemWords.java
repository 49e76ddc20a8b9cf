package id.giliran.counterclient.wording;

import id.giliran.protocol.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operator's sentence for each refusal of the hub: what is wrong and what to do now. */
public final class ProblemWords {
    private static final String GENERAL = "problem.general";

    private final Wording wording;

    public ProblemWords(Wording wording) {
        this.wording = wording;
    }

    /** A code without words of its own gets the general sentence with the hub's own reason in it. */
    public String sentence(Problem problem) {
        return Stream.of(fact(problem, "act"), fact(problem, "why"))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> "problem." + problem.code() + "-" + kind)
                .filter(wording::has)
                .findFirst()
                .or(() -> Optional.of("problem." + problem.code()).filter(wording::has))
                .map(key -> sentence(key, problem))
                .orElseGet(() -> wording.text(GENERAL, problem.title()));
    }

    private String sentence(String key, Problem problem) {
        return wording.text(
                key,
                number(problem),
                fact(problem, "counter"),
                operator(problem),
                state(problem),
                figure(problem, "seconds"),
                figure(problem, "least"));
    }

    private String number(Problem problem) {
        @Nullable String number = problem.facts().get("number");
        return number == null ? wording.text("problem-fact.number") : number;
    }

    private String operator(Problem problem) {
        @Nullable String id = problem.facts().get("operator");
        @Nullable String operator = problem.facts().getOrDefault("operatorName", id);
        return operator == null ? wording.text("problem-fact.operator") : operator;
    }

    private String figure(Problem problem, String name) {
        String value = fact(problem, name);
        return value.isEmpty() ? wording.text("problem-fact.figure") : value;
    }

    private String fact(Problem problem, String name) {
        @Nullable String value = problem.facts().get(name);
        return value == null ? "" : value;
    }

    private String state(Problem problem) {
        String state = fact(problem, "state").toLowerCase(Locale.ROOT).replace("-", "");
        String key = "ticket-state." + state;
        return wording.text(wording.has(key) ? key : "ticket-state.other");
    }
}
