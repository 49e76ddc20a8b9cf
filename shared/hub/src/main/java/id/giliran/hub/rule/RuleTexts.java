package id.giliran.hub.rule;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.plan.Whom;
import id.giliran.core.plan.Whom.Everyone;
import id.giliran.core.plan.Whom.ForStages;
import id.giliran.core.plan.Whom.WithAppointment;
import id.giliran.core.plan.Whom.WithPriority;
import id.giliran.hub.config.OfficeTexts;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of rules in one language; English where the bundle of that language is not there. Used by one thread. */
final class RuleTexts {
    private static final int MINUTES_AN_HOUR = 60;

    private final String language;
    private final OfficeTexts office;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    RuleTexts(String language, OfficeTexts office) {
        this.language = language;
        this.office = office;
        this.bundle = ResourceBundle.getBundle(
                RuleTexts.class.getPackageName() + ".rule",
                Locale.of(OfficeTexts.INDONESIAN.equals(language) ? language : "en"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String sentence(String key, Object... facts) {
        return formats.computeIfAbsent(key, _ -> new MessageFormat(bundle.getString(key), Locale.ROOT))
                .format(facts);
    }

    /** Whole minutes; begun ones counted, as a promise must not be broken by a rounded figure. */
    String time(Duration time) {
        long minutes = Math.ceilDiv(time.toSeconds(), 60L);
        return minutes > 0 && minutes % MINUTES_AN_HOUR == 0
                ? sentence("hours", minutes / MINUTES_AN_HOUR)
                : sentence("minutes", minutes);
    }

    String whom(Whom whom) {
        return switch (whom) {
            case Everyone _ -> sentence("everyone");
            case WithPriority _ -> sentence("priority");
            case WithAppointment _ -> sentence("appointment");
            case ForStages some -> stages(some.stages());
        };
    }

    /** Each service once when all of its stages are meant, else its stages. */
    String stages(List<StageRef> stages) {
        return joined(stages.stream()
                .collect(Collectors.groupingBy(StageRef::service, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(some -> stages(some.getKey(), some.getValue()))
                .toList());
    }

    private String stages(ServiceId service, List<StageRef> stages) {
        String name = service(service);
        boolean whole = stages.size() == office.service(service).stages().size();
        return whole
                ? name
                : sentence(
                        "stages",
                        name,
                        joined(stages.stream()
                                .map(stage -> spoken(office.stage(stage)))
                                .toList()));
    }

    String service(ServiceId service) {
        return spoken(office.service(service).name());
    }

    /** What was missing, by its positions, counted from 1, in the list that the office has now. */
    String requirements(ServiceId service, List<Integer> positions) {
        Map<String, List<String>> lists = office.service(service).requirements();
        List<String> all = lists.getOrDefault(language, lists.getOrDefault(OfficeTexts.INDONESIAN, List.of()));
        return joined(positions.stream()
                .map(position -> position <= all.size() ? all.get(position - 1) : position.toString())
                .toList());
    }

    String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : sentence("and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    private String spoken(Map<String, String> byLanguage) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(OfficeTexts.INDONESIAN, ""));
    }
}
