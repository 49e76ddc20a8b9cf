package id.giliran.counterclient.wording;

import id.giliran.protocol.Problem;
import java.util.Locale;
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
        String key = "problem." + problem.code();
        if (!wording.has(key)) {
            return wording.text(GENERAL, problem.title());
        }
        return wording.text(key, number(problem), fact(problem, "counter"), operator(problem), state(problem));
    }

    private String number(Problem problem) {
        @Nullable String number = problem.facts().get("number");
        return number == null ? wording.text("problem-fact.number") : number;
    }

    private String operator(Problem problem) {
        @Nullable String operator = problem.facts().get("operator");
        return operator == null ? wording.text("problem-fact.operator") : operator;
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
