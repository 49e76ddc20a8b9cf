package id.giliran.hub.rule;

import id.giliran.core.Office;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.RuleName;
import id.giliran.hub.config.OfficeTexts;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules and reasons in every language of the office. Used by one thread. */
public final class RuleWords {
    private final Map<String, RuleTexts> texts = new LinkedHashMap<>();
    private final Map<RuleName, Map<String, String>> rules = new HashMap<>();
    private @Nullable OfficePlan plan;

    public RuleWords(OfficeTexts office) {
        office.languages().forEach(language -> texts.put(language, new RuleTexts(language, office)));
    }

    /** What the rule of the counter says and promises, by language. Worded once for each plan, as it is asked for all the time. */
    public Map<String, String> rule(OfficePlan today, CounterPlan counter) {
        if (!today.equals(plan)) {
            rules.clear();
            plan = today;
        }
        return rules.computeIfAbsent(
                today.ruleOf(counter).name(),
                _ -> everywhere(words -> String.join(" ", new RuleSentences(words, today).of(today.ruleOf(counter)))));
    }

    /** Why the rule chose, by language, as the office was at that moment. */
    public Map<String, String> why(Office office, Instant at, CounterNumber counter, ChosenByRule reason) {
        return everywhere(words -> new WhySentence(words, office, at).of(counter, reason));
    }

    private Map<String, String> everywhere(Function<RuleTexts, String> sentence) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, words -> sentence.apply(words.getValue())));
    }
}
