package id.giliran.hub.config;

import id.giliran.hub.config.OfficeFile.HeadingEntry;
import id.giliran.hub.config.OfficeFile.ServiceEntry;
import id.giliran.settings.SettingsFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether kiosks can show the services under their headings, and find them by the words that visitors use. */
final class HeadingChecks {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MOST_ID = 40;
    private static final int MOST_DEPTH = 3;
    private static final int MOST_WORDS = 30;
    private static final int MOST_LETTERS = 60;

    private final Findings findings;
    private final List<HeadingEntry> headings;
    private final List<ServiceEntry> services;
    private final List<String> languages;

    HeadingChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.headings = office.headings().orElse(List.of());
        this.services = office.services();
        this.languages = office.languages();
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < headings.size(); index++) {
            heading("headings[" + index + "]", headings.get(index), seen);
        }
        for (int index = 0; index < services.size(); index++) {
            String path = "services[" + index + "]";
            services.get(index).heading().ifPresent(id -> known(path + ".heading", id));
            services.get(index).words().ifPresent(words -> words(path + ".words", words));
        }
    }

    private void heading(String path, HeadingEntry heading, Set<String> seen) {
        if (!ID.matcher(heading.id()).matches() || heading.id().length() > MOST_ID) {
            findings.refuse(
                    path + ".id",
                    "'" + heading.id() + "' is no id. Use small letters, digits and single hyphens, like passports, at"
                            + " most " + MOST_ID + " characters.");
        }
        if (!seen.add(heading.id())) {
            findings.refuse(path + ".id", "the heading '" + heading.id() + "' stands here twice. Give one another id.");
        }
        heading.under().ifPresent(above -> known(path + ".under", above));
        if (depth(heading, headings) > MOST_DEPTH) {
            findings.refuse(
                    path + ".under",
                    "this heading is more than " + MOST_DEPTH + " deep or under itself. Visitors give up before that;"
                            + " put it higher.");
        } else if (isEmpty(heading)) {
            findings.warn(path + ".id", "nothing stands under this heading, so no kiosk shows it.");
        }
    }

    private boolean isEmpty(HeadingEntry heading) {
        Optional<String> id = Optional.of(heading.id());
        return services.stream().noneMatch(service -> service.heading().equals(id))
                && headings.stream().noneMatch(other -> other.under().equals(id));
    }

    /** How many headings stand above it; more than there are where they go round in a circle. */
    static int depth(HeadingEntry heading, List<HeadingEntry> all) {
        int depth = 0;
        Optional<HeadingEntry> above = above(heading, all);
        while (above.isPresent() && depth <= all.size()) {
            depth++;
            above = above(above.get(), all);
        }
        return above.isPresent() ? Integer.MAX_VALUE : depth;
    }

    private static Optional<HeadingEntry> above(HeadingEntry heading, List<HeadingEntry> all) {
        return all.stream()
                .filter(other -> heading.under().equals(Optional.of(other.id())))
                .findFirst();
    }

    private void known(String path, String id) {
        List<String> ids = headings.stream().map(HeadingEntry::id).toList();
        if (!ids.contains(id)) {
            String hint = SettingsFile.nearest(id, ids)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(
                            ids.isEmpty()
                                    ? ". Write a list of headings."
                                    : ". Known are: " + String.join(", ", ids) + ".");
            findings.refuse(path, "there is no heading '" + id + "'" + hint);
        }
    }

    private void words(String path, Map<String, List<String>> words) {
        words.forEach((language, list) -> {
            if (!languages.contains(language)) {
                findings.refuse(
                        path + "." + language,
                        "'" + language + "' is not among the languages of this file (" + String.join(", ", languages)
                                + ").");
            }
            if (list.size() > MOST_WORDS
                    || list.stream().anyMatch(word -> word.isBlank() || word.length() > MOST_LETTERS)) {
                findings.refuse(
                        path + "." + language,
                        "a service has at most " + MOST_WORDS + " words to be found by, each of 1 to " + MOST_LETTERS
                                + " characters.");
            }
        });
    }
}
