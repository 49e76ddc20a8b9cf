package id.giliran.hub.config;

import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.RulePlan;
import id.giliran.settings.SettingsFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the calling rules speak of what exists, within reason, and what they do not promise. */
final class CallingChecks {
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST_WAIT = Duration.ofHours(8);
    private static final Duration MOST_EARLY = Duration.ofHours(2);
    private static final List<String> GROUPS = List.of(CallingOf.PRIORITY, CallingOf.APPOINTMENT);
    private static final String STANDARD = RulePlan.LONGEST_WAIT.name().value();

    private final Findings findings;
    private final OfficeFile office;
    private final CallingEntry calling;
    private final Set<String> names = new HashSet<>(Set.of(STANDARD));

    CallingChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
        this.calling = office.calling().orElse(CallingEntry.NONE);
    }

    void check() {
        known(
                "calling.transferred",
                "place",
                calling.transferred(),
                CallingOf.TRANSFERRED.keySet().stream().sorted().toList());
        calling.appointments().ifPresent(times -> {
            findings.within("calling.appointments.early", times.early(), Duration.ZERO, MOST_EARLY);
            findings.within("calling.appointments.late", times.late(), Duration.ZERO, MOST_EARLY);
        });
        for (int index = 0; index < calling.ruleList().size(); index++) {
            rule("calling.rules[" + index + "]", calling.ruleList().get(index));
        }
        known("calling.usual", "rule", calling.usual(), names.stream().sorted().toList());
        for (int index = 0; index < office.counters().size(); index++) {
            String path = "counters[" + index + "].rule";
            office.counters()
                    .get(index)
                    .rule()
                    .ifPresent(rule ->
                            known(path, "rule", rule, names.stream().sorted().toList()));
        }
    }

    private void rule(String path, CallingEntry.Rule rule) {
        if (!rule.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || rule.name().length() > 40) {
            findings.refuse(
                    path + ".name",
                    "'" + rule.name()
                            + "' is no name for a rule. Write small letters, digits and hyphens, such as passport-desk.");
        } else if (!names.add(rule.name())) {
            findings.refuse(
                    path + ".name",
                    rule.name().equals(STANDARD)
                            ? "'" + STANDARD
                                    + "' is the rule of every counter that names no other. Give this one another name."
                            : "the rule '" + rule.name() + "' stands here twice. Give this one another name.");
        }
        if (Stream.of(rule.help(), rule.maximumWait(), rule.every(), rule.order())
                .allMatch(part -> part.filter(list -> !list.isEmpty()).isEmpty())) {
            findings.refuse(
                    path,
                    "this rule says nothing. Write help, maximum-wait, every or order, or name the rule " + STANDARD
                            + " at the counter.");
        }
        helps(path + ".help", rule.help().orElse(List.of()));
        limits(path + ".maximum-wait", rule.maximumWait());
        turns(path + ".every", rule.every().orElse(List.of()));
        order(path + ".order", rule.order().orElse(List.of()));
        promises(path, rule);
    }

    private void helps(String path, List<CallingEntry.Help> helps) {
        for (int index = 0; index < helps.size(); index++) {
            String here = path + "[" + index + "]";
            served(here + ".serve", helps.get(index).serve());
            findings.within(here + ".over", helps.get(index).over(), LEAST, MOST_WAIT);
        }
    }

    private void limits(String path, Optional<List<CallingEntry.Limit>> limits) {
        if (limits.filter(List::isEmpty).isPresent()) {
            findings.refuse(path, "here is no limit. Write one, or leave the key out.");
        }
        List<CallingEntry.Limit> all = limits.orElse(List.of());
        for (int index = 0; index < all.size(); index++) {
            String here = path + "[" + index + "]";
            whom(here + ".whom", all.get(index).whom(), Stream.concat(Stream.of(CallingOf.EVERYONE), GROUPS.stream()));
            findings.within(here + ".most", all.get(index).most(), LEAST, MOST_WAIT);
        }
    }

    private void turns(String path, List<CallingEntry.Nth> turns) {
        for (int index = 0; index < turns.size(); index++) {
            String here = path + "[" + index + "]";
            whom(here + ".whom", turns.get(index).whom(), GROUPS.stream());
            findings.within(here + ".nth", turns.get(index).nth(), 2, EveryNth.MOST);
        }
    }

    private void order(String path, List<String> order) {
        Set<String> named = new HashSet<>();
        for (int index = 0; index < order.size(); index++) {
            String here = path + "[" + index + "]";
            served(here, order.get(index));
            List<String> stages = Serves.stages(office, order.get(index));
            if (!stages.isEmpty() && named.containsAll(stages)) {
                findings.refuse(here, "'" + order.get(index) + "' was named before. Remove one.");
            }
            named.addAll(stages);
        }
    }

    /** What is strict about an order or a turn may keep others waiting all day. */
    private void promises(String path, CallingEntry.Rule rule) {
        boolean capped = rule.maximumWait().orElse(List.of()).stream()
                .anyMatch(limit -> limit.whom().equals(CallingOf.EVERYONE));
        if (!capped && rule.order().isPresent()) {
            findings.warn(
                    path,
                    "whoever stands last in this order may wait all day while others come. Add a maximum-wait for "
                            + "everyone, such as 60m.");
        }
    }

    private void whom(String path, String word, Stream<String> groups) {
        List<String> choice = new ArrayList<>(groups.toList());
        if (!choice.contains(word) && Serves.stages(office, word).isEmpty()) {
            choice.addAll(Serves.services(office));
            choice.addAll(Serves.allStages(office));
            known(path, "group, service or stage", word, choice);
        }
    }

    private void served(String path, String name) {
        if (Serves.stages(office, name).isEmpty()) {
            List<String> choice = new ArrayList<>(Serves.services(office));
            choice.addAll(Serves.allStages(office));
            known(path, "service or stage", name, choice);
        }
    }

    private void known(String path, String what, String word, List<String> choice) {
        if (!choice.contains(word)) {
            String hint = SettingsFile.nearest(word, choice)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(". Known are: " + String.join(", ", choice) + ".");
            findings.refuse(path, "there is no " + what + " '" + word + "' here" + hint);
        }
    }
}
