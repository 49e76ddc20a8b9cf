package id.giliran.hub.config;

import id.giliran.settings.SettingsFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether services and their stages can be told apart, by people and by programs. */
final class ServiceChecks {
    /** Letters that are read as digits from a distance. */
    private static final String LIKE_DIGITS = "IOQ";

    /** Their Indonesian names end alike: be, ce, de, ge, pe, te, ve. */
    private static final String RHYMING = "BCDGPTV";

    private static final Pattern LETTER = Pattern.compile("[A-Z]");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MOST_ID = 40;

    private final Findings findings;
    private final OfficeFile office;
    private final Map<String, OfficeFile.ServiceEntry> byLetter = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();

    ServiceChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        if (office.services().isEmpty()) {
            findings.refuse("services", "the office has no service. Write at least one.");
        }
        for (int index = 0; index < office.services().size(); index++) {
            service("services[" + index + "]", office.services().get(index));
        }
    }

    private void service(String path, OfficeFile.ServiceEntry service) {
        id(path + ".id", service.id(), byId);
        letter(path + ".letter", service);
        hours(path + ".hours", service.hours());
        if (service.stages().isEmpty()) {
            findings.refuse(path + ".stages", "the service " + service.id() + " has no stage. Write at least one.");
        }
        Map<String, Integer> stages = new HashMap<>();
        for (int index = 0; index < service.stages().size(); index++) {
            id(path + ".stages[" + index + "].id", service.stages().get(index).id(), stages);
        }
    }

    private void id(String path, String id, Map<String, Integer> seen) {
        if (!ID.matcher(id).matches() || id.length() > MOST_ID) {
            findings.refuse(
                    path,
                    "'" + id + "' is no id. Use small letters, digits and single hyphens, like passport-new, at most "
                            + MOST_ID + " characters.");
        }
        if (seen.putIfAbsent(id, seen.size()) != null) {
            findings.refuse(path, "the id '" + id + "' is used twice. Give this one another.");
        }
    }

    private void letter(String path, OfficeFile.ServiceEntry service) {
        String letter = service.letter();
        if (!LETTER.matcher(letter).matches()) {
            findings.refuse(path, "'" + letter + "' is no letter of a number. Write one capital letter from A to Z.");
            return;
        }
        if (LIKE_DIGITS.contains(letter)) {
            findings.refuse(path, "the letter " + letter + " looks like 1 or 0. Take another, such as H, R, S or X.");
        }
        OfficeFile.ServiceEntry other = byLetter.putIfAbsent(letter, service);
        if (other != null) {
            findings.refuse(
                    path,
                    "the letter " + letter + " is used by " + other.id() + " and by " + service.id()
                            + ". Give one of them another letter.");
        }
        if (RHYMING.contains(letter)) {
            rhyme(path, letter);
        }
    }

    private void rhyme(String path, String letter) {
        List<String> alike = byLetter.keySet().stream()
                .filter(known -> !known.equals(letter) && RHYMING.contains(known))
                .sorted()
                .toList();
        if (!alike.isEmpty()) {
            findings.warn(
                    path,
                    "the letters " + String.join(", ", alike) + " and " + letter
                            + " sound alike when called out. Better is one of A, F, H, K, L, M, R, S, W, X.");
        }
    }

    private void hours(String path, String week) {
        if (office.hours().containsKey(week)) {
            return;
        }
        String hint = SettingsFile.nearest(week, office.hours().keySet())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(". Known are: " + String.join(", ", office.hours().keySet()) + ".");
        findings.refuse(path, "there are no hours named '" + week + "'" + hint);
    }
}
