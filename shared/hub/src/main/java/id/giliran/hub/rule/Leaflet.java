package id.giliran.hub.rule;

import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.RulePlan;
import id.giliran.hub.config.OfficeTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How an office calls, in sentences for its visitors: each rule that a counter goes by, and what holds everywhere. */
public final class Leaflet {
    private final OfficePlan plan;
    private final RuleTexts texts;
    private final OfficeTexts office;
    private final String language;

    public Leaflet(OfficePlan plan, OfficeTexts office, String language) {
        this.plan = plan;
        this.texts = new RuleTexts(language, office);
        this.office = office;
        this.language = language;
    }

    /** A title, then a heading for each rule with its sentences below. */
    public List<String> lines() {
        RuleSentences sentences = new RuleSentences(texts, plan);
        List<String> lines = new ArrayList<>();
        lines.add(texts.sentence("leaflet.title", office.name().getOrDefault(language, "")));
        counters().forEach((rule, counters) -> {
            lines.add("");
            lines.add(texts.sentence("leaflet.rule", texts.joined(counters)) + " (" + rule.name() + ")");
            sentences.of(rule).forEach(sentence -> lines.add("- " + sentence));
        });
        lines.add("");
        lines.add(texts.sentence("leaflet.all"));
        sentences.forAll().forEach(sentence -> lines.add("- " + sentence));
        return lines;
    }

    private Map<RulePlan, List<String>> counters() {
        return plan.counters().stream()
                .collect(Collectors.groupingBy(
                        plan::ruleOf,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                (CounterPlan counter) -> counter.number().toString(), Collectors.toList())));
    }
}
