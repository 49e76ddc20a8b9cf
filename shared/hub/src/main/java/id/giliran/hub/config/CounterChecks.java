package id.giliran.hub.config;

import id.giliran.settings.SettingsFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether counters serve what exists, and whether each stage is served by some counter. */
final class CounterChecks {
    private static final int MOST_NUMBER = 99;

    private final Findings findings;
    private final OfficeFile office;
    private final Set<String> served = new HashSet<>();

    CounterChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        Set<Integer> numbers = new HashSet<>();
        for (int index = 0; index < office.counters().size(); index++) {
            OfficeFile.CounterEntry counter = office.counters().get(index);
            String path = "counters[" + index + "]";
            if (counter.number() < 1 || counter.number() > MOST_NUMBER) {
                findings.refuse(
                        path + ".number",
                        "a counter's number is from 1 to " + MOST_NUMBER + ", not " + counter.number() + ".");
            }
            if (!numbers.add(counter.number())) {
                findings.refuse(
                        path + ".number", "there are two counters " + counter.number() + ". Give one another number.");
            }
            serves(path + ".serves", counter.serves());
        }
        everyStageIsServed();
    }

    private void serves(String path, List<String> names) {
        if (names.isEmpty()) {
            findings.refuse(path, "this counter serves nothing. Name a service, or remove the counter.");
        }
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            List<String> stages = Serves.stages(office, name);
            if (stages.isEmpty()) {
                findings.refuse(path + "[" + index + "]", unknown(name));
            }
            served.addAll(stages);
        }
    }

    private String unknown(String name) {
        List<String> known = name.contains("/") ? Serves.allStages(office) : Serves.services(office);
        String hint = SettingsFile.nearest(name, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(". Known are: " + String.join(", ", known) + ".");
        return "there is no " + (name.contains("/") ? "stage '" : "service '") + name + "'" + hint;
    }

    private void everyStageIsServed() {
        for (int service = 0; service < office.services().size(); service++) {
            OfficeFile.ServiceEntry entry = office.services().get(service);
            for (int stage = 0; stage < entry.stages().size(); stage++) {
                String name = Serves.name(entry, entry.stages().get(stage));
                if (!served.contains(name)) {
                    findings.refuse(
                            "services[" + service + "].stages[" + stage + "]",
                            "no counter serves " + name + ", so its visitors would wait forever. Add '" + name
                                    + "' to a counter's serves.");
                }
            }
        }
    }
}
